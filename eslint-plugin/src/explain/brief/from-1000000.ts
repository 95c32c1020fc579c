/** Brief records of the codes from 1000000 to 1999999 that have no full one. */

import type { BriefTable } from './table.js';

export const from1000000: BriefTable = {
  1000000: {
    is: 'federation',
    name: 'UserNotBoundError',
    by: 'user',
    retry: 'after-user',
    from: 'errorCodes',
    gist: 'To link two accounts, the user also has to authenticate at the external identity provider, and has not done so.',
  },
  1000002: {
    is: 'federation',
    name: 'BindCompleteInterruptError',
    by: 'wait',
    retry: 'continues',
    from: 'errorCodes',
    gist: 'Linking two accounts succeeded; the user only has to be told.',
  },
  1000005: {
    is: 'federation',
    gist: 'The external identity provider is configured without a domain.',
  },
  1000006: {
    is: 'federation',
    gist: 'The external identity provider is configured without one of: domain, issuer, sign-in address.',
  },
  1000007: {
    is: 'federation',
    gist: 'An address in the configuration of the external identity provider is not absolute.',
  },
  1000008: {
    is: 'federation',
    gist: 'An address in the configuration of the external identity provider does not use `https`.',
  },
  1000009: {
    is: 'federation',
    gist: 'The external identity provider is configured with another protocol than WS-Federation, SAML or OAuth 2.',
  },
  1000010: {
    is: 'federation',
    gist: 'The domain of the external identity provider has a wrong format.',
  },
  1000011: {
    is: 'federation',
    gist: 'The issuer of the external identity provider has a wrong format.',
  },
  1000012: {
    is: 'federation',
    gist: 'The domain that is configured for the external identity provider is reserved.',
  },
  1000013: {
    is: 'federation',
    gist: 'The issuer that is configured for the external identity provider is reserved.',
  },
  1000014: {
    is: 'tenant',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The token to act on behalf of comes from another tenant than the one that is asked.',
  },
  1000015: { is: 'user account', gist: 'Users of direct federation have no home tenant.' },
  1000018: { is: 'federation', gist: 'The realm of this domain is not an external one.' },
  1000020: { is: 'request', gist: 'The application may not be used at this endpoint.' },
  1000021: { is: 'throttling', gist: 'The external claims provider is unavailable.' },
  1000022: {
    is: 'throttling',
    gist: 'The external claims provider is unavailable; the text has the status of its answer.',
  },
  1000023: {
    is: 'federation',
    gist: 'The access token that GitHub sent is longer than is configured.',
  },
  1000024: { is: 'request', gist: 'The claim `ClientIpReportedByRP` needs one valid address.' },
  1000025: { is: 'device', gist: 'The session transport key is not valid.' },
  1000026: { is: 'refresh token', gist: 'The primary refresh token is not valid.' },
  1000027: { is: 'device', gist: 'The session transport key is missing.' },
  1000028: { is: 'device', gist: 'The Windows single sign-on credential is not valid.' },
  1000029: {
    is: 'request',
    gist: 'The confirmation key in the request (`req_cnf` or `pop_jwk`) is badly formatted.',
  },
  1000030: {
    is: 'refresh token',
    gist: 'A refresh token of a personal account is not accepted in a tenant.',
  },
  1000031: {
    is: 'app registration',
    by: 'administrator',
    gist: 'The application cannot be accessed at present; an administrator may know more.',
  },
  1000032: { is: 'device', gist: 'The thumbprint of the session transport key is not valid.' },
  1000033: {
    is: 'device',
    gist: 'The session transport key is not the one with which the session began.',
  },
  1000034: {
    is: 'device',
    gist: 'The session transport key must not be sent as a certificate chain.',
  },
  1000035: { is: 'device', gist: 'Issuing a bound refresh token failed.' },
  1000036: {
    is: 'refresh token',
    by: 'developer',
    retry: 'fix-request',
    gist: 'A refresh token that is bound to a key was sent without it.',
  },
  1000037: {
    is: 'device',
    gist: 'The thumbprint of the session transport key is missing in the redemption of a bound refresh token.',
  },
  1000038: { is: 'request', gist: 'The thumbprint of the confirmation key is not valid.' },
  1000039: {
    is: 'request',
    gist: 'The confirmation key is not the one with which the session began.',
  },
  1000040: { is: 'device', gist: 'The thumbprint of the device key is not valid.' },
  1000104: {
    is: 'cloud',
    name: 'XCB2BResourceCloudNotAllowedOnIdentityTenant',
    by: 'administrator',
    gist: "The cloud that has the resource is not allowed for tenants like the user's own.",
  },
  1000501: { is: 'service', gist: "A session could not be read from the service's storage." },
  1000503: { is: 'device', gist: 'The request holds device ids that do not match.' },
  1000701: {
    is: 'device',
    by: 'administrator',
    gist: 'Several devices of the tenant have the same display name.',
  },
  1002001: { is: 'device', gist: 'The tenant has no such device template.' },
  1002002: {
    is: 'device',
    gist: 'The configuration for certificate authentication was not found in the tenant, or is not valid.',
  },
  1002003: { is: 'device', gist: 'The TLS certificate is not the one of the device.' },
  1002004: {
    is: 'device',
    gist: 'The subject of the mutual TLS connection is not in the certificate.',
  },
  1002005: { is: 'device', gist: 'The device has no suitable credentials.' },
  1002006: { is: 'request', gist: 'The subject in the request is empty or not valid.' },
  1002007: {
    is: 'app registration',
    gist: 'The caller of the endpoint for token evaluation lacks a role.',
  },
  1002008: {
    is: 'tenant',
    gist: 'The tenant in a request for token evaluation is not the one in the token.',
  },
  1002009: {
    is: 'app registration',
    gist: "The token for the endpoint for token evaluation has an unexpected scope; an app's on-behalf-of token is not accepted.",
  },
  1002010: { is: 'service', gist: 'Data about revocations could not be fetched.' },
  1002011: {
    is: 'tenant',
    gist: "The domains for the tenant's branding are not configured for the private link.",
  },
  1002014: { is: 'request', gist: '`domain_hint` cannot be combined with an opaque `login_hint`.' },
  1002017: { is: 'request', gist: 'The `logout_hint` cannot be read.' },
  1002021: {
    is: 'cloud',
    gist: 'The client library is too old for a guest to reach resources in another Microsoft cloud.',
  },
  1002022: {
    is: 'throttling',
    gist: 'Data that the service keeps for itself (a Bloom filter) could not be fetched at the moment.',
  },
  1002023: { is: 'device', gist: 'The device has to be authenticated by a certain tenant.' },
  1002024: {
    is: 'refresh token',
    by: 'developer',
    retry: 'fix-request',
    gist: 'A primary refresh token was redeemed with another protocol version than its own.',
  },
  1002026: {
    is: 'request',
    gist: 'Apps that ask a regional endpoint for their own tokens have to name the tenant.',
  },
  1002027: {
    is: 'request',
    by: 'user',
    gist: 'Some of the attributes that were collected from the user are not valid.',
  },
  1002028: {
    is: 'app registration',
    gist: 'The caller of the endpoint of partitioned signing keys lacks a role.',
  },
  1002029: {
    is: 'app registration',
    gist: "The token for the endpoint of partitioned signing keys has an unexpected scope; an app's on-behalf-of token is not accepted.",
  },
  1002030: {
    is: 'service',
    gist: "The service had an internal fault while it checked a Microsoft app's token.",
  },
  1003012: {
    is: 'claims extension',
    gist: 'The custom extension answered with an action that its type does not have.',
  },
  1003013: { is: 'request', gist: 'The nonce has expired.' },
  1003014: {
    is: 'claims extension',
    gist: 'The resource id of the custom extension has to be `api://`, a full domain name and the app id.',
  },
  1003015: {
    is: 'claims extension',
    gist: "The custom extension's target URL and resource id have to name the same domain.",
  },
  1003016: {
    is: 'claims extension',
    gist: "The app id in the custom extension's resource id belongs to no service principal of the tenant.",
  },
  1003017: {
    is: 'claims extension',
    by: 'administrator',
    gist: "The service principal of Microsoft's Authentication Extensions is not in the tenant.",
  },
  1003018: {
    is: 'claims extension',
    by: 'administrator',
    gist: "The service principal of Microsoft's Authentication Extensions is disabled in the tenant.",
  },
  1003019: {
    is: 'claims extension',
    by: 'administrator',
    gist: "The service principal of the custom extension's resource is disabled in the tenant.",
  },
  1003020: {
    is: 'claims extension',
    gist: "The custom extension's target URL has to be a valid `https` address.",
  },
  1003021: {
    is: 'claims extension',
    by: 'administrator',
    gist: "The custom extension's app lacks the permission `CustomAuthenticationExtension.Receive.Payload`.",
  },
  1003022: {
    is: 'tenant',
    gist: "Microsoft Graph's service principal is disabled in the tenant or not there.",
  },
  1003023: {
    is: 'claims extension',
    gist: 'The service blocks the endpoint of the custom extension.',
  },
  1003024: { is: 'claims extension', gist: "The custom extension's answer is too large." },
  1003025: {
    is: 'claims extension',
    gist: "The custom extension's answer holds more claims than fit.",
  },
  1003026: {
    is: 'claims extension',
    gist: "The custom extension's answer has a claim without a name.",
  },
  1003027: { is: 'claims extension', gist: 'The custom extension could not be reached.' },
  1003030: {
    is: 'throttling',
    gist: 'A passing fault occurred while a personal account signed in.',
  },
  1003031: {
    is: 'app registration',
    gist: "The permissions in the app's registration are configured wrongly.",
  },
  1003032: {
    is: 'service',
    gist: 'Storage behind the endpoint for token evaluation has not been set up yet.',
  },
  1003033: { is: 'user credential', gist: 'The sign-in with a phone was refused.' },
  1003035: { is: 'request', gist: 'The JSON Web Key is not valid.' },
  1003036: {
    is: 'service',
    gist: 'The feature of partitioned signing keys is not set up properly.',
  },
  1003038: { is: 'service', gist: 'A root signing key was not found.' },
  1003039: { is: 'service', gist: 'A partitioned signing key was not found.' },
  1400001: {},
};
