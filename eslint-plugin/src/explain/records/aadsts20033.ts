import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts20033: AadstsRecord = {
  code: 20033,
  names: ['FedMetadataInvalidTenantName'],
  title: 'The federation metadata name a tenant that does not fit',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The fault lies with the identity provider that the domain is federated with; the name says that the tenant in its metadata is not the right one.',
  ),
  causes: [],
  actions: [
    todo('administrator', documented('errorCodes', 'Ask whoever runs that provider.')),
    todo(
      'administrator',
      inferred('Compare the names in the metadata with the domain that was federated.'),
    ),
  ],
  related: [20001, 20012],

  reviewed: '2026-11-23',
};
