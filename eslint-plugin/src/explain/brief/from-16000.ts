/** Brief records of the codes from 16000 to 50099 that have no full one. */

import type { BriefTable } from './table.js';

export const from16000: BriefTable = {
  29200: {
    is: 'user credential',
    by: 'wait',
    retry: 'continues',
    gist: 'A QR code has to be made and shown on the sign-in page; this is a step of the flow, not a failure.',
  },
  29201: {
    is: 'request',
    gist: 'The request for a QR code names a client, or a target client, that is not valid.',
  },
  29202: {
    is: 'request',
    gist: 'A request with the scope `qrcode` must have the response type `none`.',
  },
  29203: { is: 'request', gist: 'The parameter `target_client_id` has a value that is not valid.' },
  29204: { is: 'service', gist: 'The service could not store the token behind a QR code.' },
  29205: { is: 'request', gist: 'The QR code that was made came out longer than is supported.' },
  29206: { is: 'request', gist: 'The client id in the redemption of a QR code is not valid.' },
  29207: { is: 'user credential', gist: 'The QR code is wrong or too old.' },
  29208: { is: 'user credential', gist: 'The QR code was used before; each works once.' },
  29210: {
    is: 'user credential',
    by: 'administrator',
    retry: 'after-change',
    gist: "The tenant's policy for user credentials has switched QR code sign-in off.",
  },
  29211: {
    is: 'user credential',
    gist: 'Users who only pass through from another directory cannot sign in by QR code.',
  },
  29212: { is: 'user credential', gist: 'Personal accounts cannot sign in by QR code.' },
  40002: {
    is: 'federation',
    gist: 'The external identity provider answered with an error; its status and message are in the text.',
  },
  40003: {
    is: 'federation',
    gist: 'The external identity provider left out a token that is required.',
  },
  40004: {
    is: 'federation',
    gist: 'The external identity provider left out a token that is required.',
  },
  40005: {
    is: 'federation',
    gist: 'The token from the external identity provider is not valid; the text compares its expiry with the current time.',
  },
  40013: { is: 'federation', gist: 'Federation with social identity providers is switched off.' },
  40016: { is: 'federation', gist: 'The external identity provider answered with an error.' },
  50016: { is: 'request', gist: 'An internal redirect carries an error code that is not valid.' },
  50019: {
    is: 'user credential',
    by: 'wait',
    retry: 'continues',
    gist: 'The sign-in paused so that the user could pick a certificate; this is a step of the flow.',
  },
  50023: {
    is: 'app registration',
    by: 'administrator',
    gist: 'A configured claim has a type that is reserved for the system.',
  },
  50024: { is: 'session', gist: 'The state that the client sent back could not be decrypted.' },
  50025: { gist: 'An issuer name is missing.' },
  50026: { gist: 'The mail address or mail is longer than allowed.' },
  50030: {
    is: 'app registration',
    gist: 'A Microsoft application lacks a list that on-behalf-of calls need; only its owners inside Microsoft can add it.',
  },
  50032: {
    is: 'federation',
    name: 'WeakRsaKey',
    gist: 'The RSA key is shorter than the service accepts.',
  },
  50035: { is: 'request', gist: 'The elliptic-curve key is shorter than the service accepts.' },
  50042: {
    is: 'app registration',
    name: 'UnableToGeneratePairwiseIdentifierWithMissingSalt',
    by: 'administrator',
    gist: 'The directory object has no salt, so no pairwise user identifier can be made for the app.',
  },
  50043: {
    is: 'app registration',
    name: 'UnableToGeneratePairwiseIdentifierWithMultipleSalts',
    by: 'administrator',
    gist: 'The directory object has several salts, so no single pairwise user identifier can be made.',
  },
  50045: {
    is: 'app registration',
    by: 'administrator',
    gist: 'The salt for pairwise user identifiers is damaged in the directory object.',
  },
  50048: {
    is: 'client credential',
    name: 'SubjectMismatchesIssuer',
    gist: 'In the client assertion, `sub` and `iss` differ; they have to be equal.',
  },
  50050: {
    is: 'request',
    name: 'MalformedDiscoveryRequest',
    gist: 'The discovery request has a value in the wrong format.',
  },
  50051: { is: 'service', gist: 'The endpoint that publishes root keys has none.' },
  50052: {
    is: 'user credential',
    elsewhere: 'InvalidPasswordExceedsMaxLength',
    by: 'administrator',
    gist: 'The password that was typed is longer than allowed; an administrator can set a new one.',
  },
  50054: { is: 'user credential', gist: 'The user seems to have typed an old password.' },
  50060: { is: 'session', gist: 'The sign-out could not be completed.' },
  50062: {
    is: 'session',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The sign-out request is not authorized.',
  },
  50069: {
    is: 'session',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The name identifier in the sign-out request belongs to none of the open sessions.',
  },
  50070: {
    is: 'session',
    name: 'SignoutUnknownSessionIdentifier',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The session index in the sign-out request belongs to none of the open sessions.',
    related: [50061],
  },
  50071: {
    is: 'session',
    name: 'SignoutMessageExpired',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The sign-out request is too old.',
    related: [50061],
  },
  50075: { is: 'tenant', gist: 'The tenant does not have security defaults switched on.' },
  50080: { is: 'request', gist: 'The service could not make sense of the request.' },
  50081: {
    is: 'Conditional Access',
    gist: "A Conditional Access policy wants to know the user's GPS position.",
    related: [50077],
  },
  50082: { is: 'service', gist: 'The endpoint of partitioned signing keys has none.' },
  50093: { is: 'federation', gist: 'The user has no value for the SAML NameID.' },
  50094: {
    is: 'federation',
    gist: 'The source that is configured for the SAML NameID is not known.',
  },
  50095: {
    is: 'federation',
    gist: 'The source that is configured for the e-mail claim in SAML is not known.',
  },
  50096: {
    is: 'federation',
    gist: 'The source that is configured for the SAML NameID does not fit the requested format.',
  },
  50098: { is: 'request', gist: 'A required field is missing in the body of the JWT.' },
  50099: {
    is: 'device',
    name: 'PKeyAuthInvalidJwtUnauthorized',
    gist: "The nonce in a device's signed proof was rejected; the Learn page speaks of its signature.",
  },
};
