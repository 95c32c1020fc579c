/** Brief records of the codes from 2000000 on that have no full one. */

import type { BriefTable } from './table.js';

export const from2000000: BriefTable = {
  2205013: {
    is: 'throttling',
    gist: 'A list of revoked certificates is being downloaded at the moment.',
  },
  5000225: {},
  5000611: { is: 'device', gist: 'The version of the function that derives keys is not valid.' },
  5000811: {
    is: 'request',
    gist: 'The token is signed by a key that matches none of the registered ones.',
  },
  5000819: {
    is: 'federation',
    name: 'InvalidSamlTokenEmailMissingOrInvalid',
    from: 'errorCodes',
    gist: "The SAML assertion has no e-mail address, or one that does not belong to the external realm's domain.",
  },
  5001210: { is: 'device', gist: 'The transport key has a format that is not supported.' },
  5001211: { is: 'device', gist: 'No primary refresh token could be made.' },
  5001212: {
    is: 'device',
    gist: 'The device has to authenticate before it gets a primary refresh token.',
  },
  5001213: {
    is: 'on-premises',
    gist: 'Windows integrated authentication is needed, and seamless single sign-on could not authenticate the user.',
  },
  5001214: { gist: "The authentication failed; Microsoft's text says nothing more." },
  5001256: {},
  5002726: { is: 'request', gist: 'The JWT has a header that is not supported.' },
  7000011: {
    is: 'federation',
    gist: 'The SAML assertion confirms its subject by a method that is not valid here.',
  },
  7000012: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'The grant was made for another tenant.',
  },
  7000013: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'This version of the endpoint does not support the grant.',
  },
  7000014: {
    is: 'device code',
    by: 'developer',
    retry: 'fix-request',
    error: 'invalid_grant',
    gist: 'The `device_code` in the request is not valid.',
    related: [70000],
  },
  7000015: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'The grant was made for another tenant.',
  },
  7000016: {
    is: 'refresh token',
    by: 'developer',
    retry: 'fix-request',
    error: 'invalid_grant',
    gist: 'The primary refresh token is not signed with the session key.',
  },
  7000017: {
    is: 'refresh token',
    by: 'developer',
    retry: 'fix-request',
    gist: 'A refresh token that only a broker may use was sent as a credential.',
  },
  7000018: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'The header for token binding is empty.',
  },
  7000019: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'The hash for token binding does not match.',
  },
  7000020: { is: 'request', gist: 'A SAML 2.0 assertion has to be sent in Base64url.' },
  7000021: { is: 'request', gist: 'The grant type is not known.', related: [70003] },
  7000022: {
    is: 'on-premises',
    gist: 'The request for a Kerberos ticket-granting ticket lacks its binding key.',
  },
  7000023: { is: 'device', gist: 'The binding key is not the expected one.' },
  7000024: {
    is: 'request',
    gist: 'The credentials in the request name different broker applications.',
  },
  7000025: { is: 'request', gist: 'The grant holds the same claim twice.' },
  7000026: {
    is: 'request',
    error: 'invalid_grant',
    gist: 'The grant asks for an encrypted answer, and the client does not say that it can read one.',
  },
  7000027: { is: 'refresh token', gist: 'An emergency refresh token was sent and rejected.' },
  7000028: {
    is: 'device',
    gist: 'The device lacks the attestation key that this request needs; enrolling it anew may help.',
  },
  7000029: {
    is: 'device',
    gist: 'The binding claim was made on another device than the attestation key; check whether the device is genuine.',
  },
  7000030: {
    is: 'device',
    gist: "The binding claim lacks the key's thumbprint or has another one; check whether the device is genuine.",
  },
  7000031: {
    is: 'device',
    gist: 'The attestation key signs with an algorithm that is not supported; enrolling the device anew may help.',
  },
  7000032: {
    is: 'device',
    gist: 'The binding key comes from an unknown kind of security enclave; enrolling the device anew may help.',
  },
  7000033: { is: 'request', gist: 'The token lacks an expected claim.' },
  7000034: {
    is: 'device',
    gist: 'The binding claim is malformed; enrolling the device anew may help.',
  },
  7000113: {
    is: 'app registration',
    gist: 'The application may not make on-behalf-of calls.',
    related: [7000114],
  },
  7000115: { is: 'app registration', gist: 'Only a broker may redeem this grant.' },
  7000116: {
    is: 'app registration',
    by: 'administrator',
    gist: 'The client application is disabled in the tenant.',
    related: [500014, 7000112],
  },
  7000117: {
    is: 'app registration',
    by: 'administrator',
    gist: 'The resource application is disabled in the tenant.',
    related: [500014],
  },
  7000210: {
    is: 'client credential',
    gist: 'The policy with the trusted certificate authorities has no known source.',
  },
  7000211: {
    is: 'client credential',
    by: 'administrator',
    gist: 'The tenant has no policy with trusted certificate authorities.',
  },
  7000212: {
    is: 'client credential',
    by: 'administrator',
    gist: 'No policy with trusted certificate authorities fits the subject of the certificate.',
  },
  7000213: {
    is: 'client credential',
    error: 'invalid_client',
    gist: 'The chain of the certificate is not valid.',
  },
  7000217: {
    is: 'app registration',
    by: 'administrator',
    gist: 'The service principal is not in the tenant; perhaps nobody has installed the application there.',
  },
  7000220: {
    is: 'request',
    gist: 'The grant belongs to another application than the `client_id` in the request.',
  },
  7000221: {
    is: 'client credential',
    gist: 'The subject of the certificate and `iss` in the client assertion differ.',
  },
  7000223: { is: 'app registration', gist: 'The application may not act as a broker for tokens.' },
  7000224: {
    is: 'app registration',
    gist: "No broker may get tokens on this application's behalf.",
  },
  7000225: {
    is: 'client credential',
    gist: "The request uses a managed identity's certificate for an app that is no managed identity.",
  },
  7000226: {
    is: 'client credential',
    gist: 'The app has no federated identity credential, and the client assertion is for another subject or application.',
  },
  7000227: {
    is: 'client credential',
    gist: "No federated identity credential of the app fits the managed identity's assertion; the text says which subject and issuer it needs.",
  },
  7000228: { is: 'app registration', gist: 'The application may not act as a broker for tokens.' },
  9001011: {
    is: 'Conditional Access',
    gist: 'A device policy demands a device state that is not supported.',
  },
  9002310: {
    is: 'federation',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The signature of the request has an element `Transforms` without a transform.',
  },
  9002311: {
    is: 'federation',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The signature of the request uses a canonicalization that is not supported.',
  },
  9002312: {
    is: 'federation',
    by: 'developer',
    retry: 'fix-request',
    gist: 'The XML of the request is empty.',
  },
  9002314: { is: 'scope or resource', gist: 'The host name of the resource is missing.' },
  9002315: { is: 'request', gist: 'The v1 sign-out endpoint does not exist for `consumers`.' },
  9002316: {
    is: 'session',
    by: 'developer',
    retry: 'fix-request',
    gist: "A consumer's session cannot be chosen at an endpoint that does not sign consumers out.",
  },
  9002317: { is: 'request', gist: 'The issuer in the request is not valid.' },
  9002318: {
    is: 'session',
    by: 'developer',
    retry: 'fix-request',
    gist: "A consumer's session and an organization's cannot be chosen together.",
  },
  9002319: {
    is: 'client credential',
    retry: 'fix-request',
    gist: 'A public client must not send a secret.',
    related: [700025],
  },
  9002320: { is: 'federation', gist: 'The realm is not configured in the tenant.' },
  9002321: {
    is: 'federation',
    gist: 'No credential has the validated claims that lead to an external user.',
  },
  9002322: { is: 'request', gist: 'The forwarded token request has the wrong format.' },
  9002323: { is: 'client credential', gist: 'The certificate has to be valid Base64.' },
  9002324: {
    is: 'client credential',
    retry: 'fix-request',
    error: 'invalid_request',
    gist: 'The request authenticates the client more than once; of `client_secret`, `client_assertion` and `request` it may send one.',
  },
  9002328: {
    is: 'consent',
    by: 'developer',
    retry: 'fix-request',
    gist: 'Admin consent needs a tenant, or `organizations`: `common` and `consumers` do not work.',
  },
  9002329: {
    is: 'app registration',
    by: 'administrator',
    gist: "The client's or the resource's directory object lacks a salt key.",
  },
  9002330: { is: 'request', gist: 'The value of `wam_compat` is not supported.' },
  9002333: {
    is: 'request',
    gist: 'The request for a remote desktop session lacks its proof-of-possession key (`req_cnf`).',
  },
  9002334: { is: 'request', gist: 'The request for a remote desktop session lacks its assertion.' },
  9002335: {
    is: 'request',
    gist: 'The assertion for a remote desktop session is not valid, or lacks required properties.',
  },
  9002336: { is: 'request', gist: 'The request for a remote desktop session is not valid.' },
  9002337: {
    is: 'app registration',
    gist: 'The app was registered in the old place for personal accounts but is set to tenants only; the `common` endpoint does not serve it.',
  },
  9002338: { is: 'request', gist: 'The request is malformed.' },
  9002339: {
    is: 'user account',
    by: 'developer',
    gist: 'The user has a personal account, and the app does not accept those.',
  },
  9002340: {
    is: 'consent',
    gist: 'The permissions do not contain those that a remote desktop sign-in needs.',
  },
};
