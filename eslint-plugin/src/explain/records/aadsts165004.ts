import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts165004: AadstsRecord = {
  code: 165004,
  names: [],
  namesElsewhere: ['InvalidApiCanary'],
  title: 'A check of the sign-in page failed',
  category: 'session',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'What went wrong stands only in the text behind the code. Its older name, `InvalidApiCanary`, points to the check that ties the requests of the sign-in page together.',
  ),
  causes: [
    inferred(
      'The page had been open for long, its cookies were gone, or the same sign-in ran in two tabs.',
    ),
  ],
  actions: [
    todo('user', inferred('Close the other tabs with the sign-in and start again from the app.')),
    todo('developer', inferred('Read the text behind the code before anything else.')),
  ],
  related: [165000],
  reviewed: '2026-11-23',
};
