/** Brief records of the codes from 500000 to 699999 that have no full one. */

import type { BriefTable } from './table.js';

export const from500000: BriefTable = {
  500012: { is: 'scope or resource', gist: 'The name of the resource application is not valid.' },
  500013: { is: 'scope or resource', gist: 'The request names no resource.' },
  500015: {
    is: 'tenant',
    gist: 'Resources that were set up for personal accounts do not work in this tenant.',
  },
  500016: {
    is: 'scope or resource',
    gist: 'This application cannot be the resource of this flow.',
  },
  500017: {
    is: 'scope or resource',
    gist: 'This application may not be the resource of this flow.',
  },
  500023: { is: 'request', gist: 'A header and the credential contradict each other.' },
  500024: {
    is: 'tenant',
    gist: 'The request carries two contradicting signals for tenant restrictions, one in a header and one in its claims.',
  },
  500025: {
    is: 'tenant',
    gist: 'The tokens in the request carry contradicting signals for tenant restrictions.',
  },
  500031: { is: 'service', gist: 'No signing certificate is configured.' },
  500032: {
    is: 'service',
    gist: 'There is no signing certificate, or no private key, with which a certificate could be issued.',
  },
  500033: {
    is: 'client credential',
    gist: 'A key gives both `x5t` and `x5c`, and they do not belong together: `x5t` has to be made, by SHA-1, from the certificate that comes first in `x5c`.',
  },
  500061: { is: 'federation', gist: 'The signature of the assertion did not verify.' },
  500081: { is: 'federation', gist: 'The SAML assertion has no signature of a supported kind.' },
  500082: { is: 'federation', gist: 'The token has no SAML assertion in it.' },
  500083: {
    is: 'federation',
    gist: 'The issuer of the token is no trusted realm, so its signature cannot be verified.',
  },
  500084: {
    is: 'federation',
    gist: 'The security token begins with another XML element than the expected one.',
  },
  500085: { is: 'federation', gist: 'The version of the SAML assertion is not supported.' },
  500086: { is: 'federation', gist: 'The id of the SAML assertion is not a valid XML id.' },
  500087: { is: 'federation', gist: 'The SAML assertion has no statement in it.' },
  500088: { is: 'federation', gist: 'The SAML assertion lacks a required attribute.' },
  500089: {
    is: 'federation',
    gist: 'The SAML 2.0 assertion did not pass validation; the text says why.',
    related: [50008],
  },
  500101: { is: 'request', gist: 'The token names no audience.' },
  500111: { is: 'redirect URI', gist: 'The scheme of the redirect URI is not valid.' },
  500114: {
    is: 'redirect URI',
    gist: 'The protocol is missing against which the reply address would be checked.',
  },
  500118: {
    is: 'redirect URI',
    gist: 'The host of the reply address is not among the host names that are registered for the site.',
  },
  500122: { is: 'federation', gist: 'The signature of a simple web token did not verify.' },
  500123: { is: 'federation', gist: 'The signature of a simple web token did not verify.' },
  500124: { is: 'device', gist: 'No secret of the device is on record.' },
  500125: { is: 'device', gist: "The device's secret is wrong." },
  500126: {
    is: 'federation',
    gist: 'The signature of an id token from an external issuer did not verify.',
  },
  500127: {
    is: 'user credential',
    gist: 'The request holds no credential that has been verified.',
  },
  500128: { is: 'device', gist: 'No session key was found.' },
  500129: { is: 'device', gist: 'No transport key for Windows Hello was found.' },
  500132: { is: 'request', gist: 'The assertion is malformed and cannot be read.' },
  500135: { is: 'request', gist: 'The assertion lacks an authentication code.' },
  500138: { is: 'request', gist: 'The assertion has no claim with a refresh token.' },
  500139: { is: 'request', gist: 'An assertion carries a refresh token that is no primary one.' },
  500141: {
    is: 'user account',
    by: 'user',
    gist: 'The user accepted the invitation, but the target application did not start the request.',
  },
  500142: {
    is: 'user account',
    by: 'wait',
    retry: 'continues',
    gist: 'The user accepted the invitation and the sign-in should go on.',
  },
  500183: { is: 'client credential', gist: 'The certificate has been revoked.', related: [50017] },
  500184: {
    is: 'client credential',
    gist: 'The client assertion was not signed with the certificate that stands in it.',
  },
  500186: { is: 'tenant', gist: 'A condition of a policy does not let this user in.' },
  500201: {
    is: 'app registration',
    gist: 'Version 1 of the protocol issues no tokens for personal accounts; the app has to use version 2.',
  },
  500202: {
    is: 'user account',
    gist: 'Users from outside and guests cannot use the tenant-independent endpoint at this API version.',
  },
  500204: {
    is: 'user account',
    gist: 'A personal account cannot sign in to this app, unless its owner is invited to the tenant.',
  },
  500205: {
    is: 'user account',
    gist: "A consumer's account cannot sign in to an app that is not for consumers.",
  },
  500206: { is: 'user account', gist: 'The app does not accept accounts of this type.' },
  500209: {
    is: 'tenant',
    by: 'developer',
    retry: 'fix-request',
    gist: 'At this domain the request has to name its tenant.',
  },
  500210: {
    is: 'tenant',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The domain does not belong to the tenant in the request.',
  },
  500211: {
    is: 'user account',
    gist: 'The account comes from another identity provider and is not in the tenant; it has to be added there first.',
  },
  500277: {
    is: 'federation',
    gist: 'The id token from outside has another issuer than the expected one.',
  },
  500331: { is: 'client credential', gist: 'A certificate could not be read from its bytes.' },
  500342: { is: 'user credential', gist: 'The account is not set up for sign-in with a phone.' },
  500343: {
    is: 'user credential',
    by: 'wait',
    retry: 'backoff',
    gist: 'The session for a sign-in on another device could not be made.',
  },
  500344: { is: 'user account', gist: 'No account was found for the FIDO sign-in.' },
  500346: {
    is: 'user credential',
    gist: 'A user who signs in with a passcode by e-mail has no password to sign in with.',
  },
  500532: {},
  500582: {
    is: 'session',
    by: 'developer',
    retry: 'fix-request',
    gist: "A personal account's `session_id` cannot be used with `prompt=none` in a tenant.",
  },
  500881: {
    is: 'throttling',
    by: 'user',
    gist: 'Too many MFA calls by telephone; the notification of the authenticator app works instead.',
    related: [50088],
  },
  500882: {
    is: 'throttling',
    by: 'user',
    gist: 'Too many MFA calls by telephone; the code of the authenticator app works instead.',
  },
  500883: {
    is: 'throttling',
    by: 'user',
    gist: 'Too many MFA calls by telephone; the notification of a companion app works instead.',
  },
  501271: {
    is: 'device',
    by: 'user',
    gist: 'A broker app has to be installed on the device before the device can be authenticated.',
  },
  501291: {
    is: 'device',
    by: 'user',
    gist: 'The app asks through a broker, and the device has to be registered first.',
  },
  501292: {
    is: 'Conditional Access',
    by: 'developer',
    gist: 'The app cannot meet a demand for app protection.',
  },
  501293: {
    is: 'device',
    by: 'user',
    gist: 'To sign in from another device, this device has to be registered with the organization.',
  },
  501311: { is: 'device', by: 'user', gist: 'The browser is not supported.' },
  501312: { is: 'device', by: 'user', gist: 'The device is not registered for this account.' },
  501313: {
    is: 'device',
    by: 'administrator',
    gist: 'The resource is open to managed devices only.',
    related: [530003],
  },
  501314: {
    is: 'session',
    by: 'wait',
    retry: 'continues',
    gist: 'The service stops for a moment to learn what the browser can do; this is a step of the flow.',
  },
  501621: {
    is: 'claims extension',
    name: 'ClaimsTransformationTimeoutRegularExpressionTimeout',
    by: 'administrator',
    from: 'errorCodes',
    gist: 'A regular expression in a claims transformation took too long; it may be too complex, though another try may work.',
    related: [50162],
  },
  501631: {},
  501632: {},
  501811: {
    is: 'user credential',
    gist: 'The one-time passcode is wrong, or none is on record for this user.',
  },
  530001: { is: 'device', by: 'user', gist: 'The browser is not supported.' },
  530004: {
    is: 'device',
    by: 'administrator',
    gist: 'The organization has not set whether compliant devices of external users are accepted.',
    article:
      'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts530004-acceptcompliantdevice-setting-not-configured',
  },
  530011: { is: 'device', by: 'user', gist: 'The browser is not supported.' },
  530022: { is: 'device', by: 'user', gist: 'The browser is not supported.' },
  530081: {
    is: 'device',
    by: 'user',
    gist: 'The device can be registered only in Microsoft Edge or another managed browser.',
  },
  650011: {
    is: 'consent',
    by: 'user',
    retry: 'after-user',
    gist: 'Neither the user nor an administrator has consented to the app; an interactive request can ask for it.',
  },
  650041: { is: 'session', by: 'user', retry: 'after-user', gist: 'The user ended the request.' },
  650055: {
    is: 'scope or resource',
    by: 'developer',
    gist: 'The permissions that the app requires name no application that this resource can see.',
  },
  650058: {
    is: 'tenant',
    gist: 'The app needs a service that the organization has not subscribed to or not enabled.',
  },
  650061: {
    is: 'scope or resource',
    by: 'developer',
    gist: 'The app asks for a role that can be given to users only.',
  },
};
