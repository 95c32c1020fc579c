/** Brief records of the codes from 700000 to 999999 that have no full one. */

import type { BriefTable } from './table.js';

export const from700000: BriefTable = {
  700001: {
    is: 'app registration',
    gist: 'For an on-behalf-of flow with SAML tokens the app has to opt in to the claim `aio`.',
  },
  700002: {
    is: 'federation',
    by: 'developer',
    retry: 'fix-request',
    gist: 'A SAML 1.1 assertion has to be sent in Base64.',
  },
  700004: {
    is: 'request',
    gist: 'The identifier of an on-premises object in the grant is malformed.',
  },
  700006: { is: 'request', gist: "The token's audience has to be an absolute URI." },
  700008: { is: 'user account', gist: 'Users from social identity providers have no home tenant.' },
  700012: {
    is: 'request',
    gist: 'The `Authorization` header with a bearer token is missing, so the client is not authenticated.',
  },
  700013: {
    is: 'app registration',
    gist: "The client may not ask for the managed browser's token.",
  },
  700014: {
    is: 'device',
    gist: 'To meet a demand for a compliant app, Edge on the phone has to send its enrollment id.',
  },
  700017: { is: 'scope or resource', gist: 'The value is not supported as a resource.' },
  700018: { is: 'scope or resource', gist: 'The value is not supported as a resource.' },
  700019: {
    is: 'app registration',
    gist: 'The application id cannot be used, or is not authorized.',
  },
  700026: {
    is: 'client credential',
    error: 'invalid_client',
    gist: 'No key is configured for the client.',
  },
  700028: {
    is: 'client credential',
    error: 'invalid_client',
    gist: 'The certificate of this thumbprint is not authorized.',
  },
  700029: { is: 'client credential', gist: 'The signing certificate is not valid.' },
  700031: {
    is: 'client credential',
    gist: 'The certificate has neither a subject name nor an alternative one.',
  },
  700032: {
    is: 'client credential',
    gist: 'The application has no list of trusted certificate subjects.',
  },
  700033: {
    is: 'client credential',
    gist: 'A client that asserts its own claims must prove that it may, by an actor token or by a certificate whose issuer and subject are listed for it.',
  },
  700034: {
    is: 'client credential',
    gist: 'The claim `xms_actor_token` in the client assertion is not valid.',
  },
  700035: {
    is: 'client credential',
    gist: 'The claim `custom_claims` in the client assertion has the wrong format.',
  },
  700036: {
    is: 'client credential',
    gist: 'The client may not override the claim about its managed identity.',
  },
  700037: {
    is: 'client credential',
    gist: 'A client assertion that overrides the managed resource id must have the header `x5c`.',
  },
  700038: {
    is: 'app registration',
    retry: 'fix-request',
    gist: 'The application id consists of zeros only.',
  },
  700039: { is: 'scope or resource', gist: 'The resource id consists of zeros only.' },
  700040: { is: 'scope or resource', gist: 'The managed resource id is not a valid resource.' },
  700041: { is: 'redirect URI', gist: 'The address to go to after sign-out is not registered.' },
  700042: {
    is: 'redirect URI',
    gist: 'The reply address is none of those that are configured for the application.',
    related: [50011],
  },
  700043: {
    is: 'redirect URI',
    gist: 'The redirect address is none of those that are configured for this service.',
  },
  700045: {
    is: 'redirect URI',
    gist: 'The redirect address is neither configured for the app nor on the general OpenID Connect list.',
  },
  700046: {
    is: 'redirect URI',
    gist: "A brokered reply address has to start with `brk-` and the broker's application id, and to be of the single-page type.",
  },
  700047: {
    is: 'redirect URI',
    gist: 'A broker has to use a reply address of the single-page type.',
  },
  700048: {
    is: 'client credential',
    gist: 'The claim `xms_actor_token` in the client assertion is meant for another audience.',
  },
  700049: {
    is: 'client credential',
    gist: 'Only a user-assigned managed identity may have its claims overridden.',
  },
  700050: {
    is: 'client credential',
    gist: 'The actor token is not valid at this time; the text compares its expiry with the current time.',
  },
  700052: { is: 'request', gist: 'The token request asks for a token type that is not supported.' },
  700053: { is: 'request', gist: 'The response type `id_token` needs the scope `openid`.' },
  700055: {
    is: 'redirect URI',
    gist: 'Redirects to the B2C application are allowed to its answer endpoint only.',
  },
  700056: { is: 'user account', gist: 'The account does not exist in the organization.' },
  700083: {
    is: 'refresh token',
    error: 'invalid_grant',
    gist: 'The primary refresh token has reached its longest lifetime.',
  },
  701013: {},
  900143: { is: 'request', gist: 'A parameter is missing that this grant type needs.' },
  900161: { is: 'request', gist: "The access token lacks the claim with the tenant's id." },
  900236: {
    is: 'federation',
    name: 'InvalidRequestSamlPropertyUnsupported',
    by: 'developer',
    retry: 'fix-request',
    from: 'errorCodes',
    gist: 'The SAML request sets a property that is not supported.',
  },
  900612: {},
  900942: {
    is: 'consent',
    gist: 'An administrator has to consent before clients get a token for this resource.',
  },
  901011: {
    is: 'federation',
    name: 'NoEmailAddressCollectedFromExternalOidcIDP',
    from: 'name',
    gist: 'The name says: the external OpenID provider sent no e-mail address.',
  },
  901012: {
    is: 'federation',
    name: 'EmailAddressCollectedFromExternalOidcIDPNotVerified',
    from: 'name',
    gist: 'The name says: the external OpenID provider sent an e-mail address that is not verified.',
  },
  901014: {
    is: 'federation',
    name: 'NoExternalIdentifierCollectedFromExternalOidcIDP',
    from: 'name',
    gist: 'The name says: the external OpenID provider sent no identifier of the user.',
  },
};
