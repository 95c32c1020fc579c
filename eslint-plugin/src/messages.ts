/** Every sentence a finding can say, once. `{{name}}` are placeholders; names are already in backticks where needed. */

/** The sentence at the squiggle. At most 25 words; says what happened, where the first one is, what will follow. */
export const messages = {
  redeemedAgain:
    '{{code}} was already redeemed on line {{line}}; a second redemption fails with AADSTS54005.',
  redeemedAgainInside:
    '{{caller}} can send {{code}} more than once; only the first request can succeed (AADSTS54005).',
  redeemedAgainAfterFailure:
    '{{code}} may already be spent here: the attempt on line {{line}} can fail after the server has accepted it.',
  redeemedInLoop:
    '{{code}} is redeemed on every iteration of this loop; only the first can succeed (AADSTS54005).',
  redeemedByCallback:
    '{{code}} is redeemed each time {{caller}} runs this callback; only the first can succeed (AADSTS54005).',
  redeemedByRetry:
    '{{caller}} sends {{code}} again after a failed attempt, which may already have spent it (AADSTS54005).',
  redeemedByRefetch:
    '{{caller}} runs this query again on refocus, remount or retry; {{code}} is then already spent (AADSTS54005).',
  redeemedBySdkToo:
    'The SDK redeems {{code}} by itself on line {{line}}; a second redemption fails with AADSTS54005.',
  redeemedTwiceAtOnce:
    '{{code}} can be redeemed twice at once: nothing stops this call while the one on line {{line}} is pending.',
  redeemedByEffectTwice:
    'In development React StrictMode runs this effect twice; nothing stops the second redemption of {{code}}.',
  redeemedByRendering:
    '{{caller}} redeems {{code}} while rendering; React may render it again, and StrictMode does, which sends {{code}} twice.',
  redeemedByEffectAgain:
    'This effect can run again with {{code}} unchanged; nothing stops the second redemption (AADSTS54005).',
  redeemedByOverlappingCalls:
    'Overlapping calls of {{caller}} redeem {{code}} twice; nothing lets the second one wait for the first.',
  redeemedByEveryEvent:
    '{{caller}} redeems {{code}} on every event; a repeated request or event sends it again (AADSTS54005).',
  redeemedByTwoEntries:
    '{{code}} can be redeemed here while line {{line}} redeems it too; nothing lets one wait for the other.',
  redeemedByEveryVisit:
    'This callback answers in place: a reload, Back or a prefetch redeems {{code}} again, which fails with AADSTS54005.',
  redeemedByReload:
    'The code stays in the URL of this page: a reload or Back redeems {{code}} again, which fails with AADSTS54005.',
  refreshTokenDropped:
    'The refresh token of this redemption is thrown away; when the access token expires, {{code}} cannot be redeemed again.',
  offlineAccessMissing:
    'No {{scope}} scope is requested, so no refresh token is issued; {{code}} cannot be redeemed again later.',
  offlineAccessTypeMissing:
    'Without {{parameter}} set to {{value}} no refresh token is issued; {{code}} cannot be redeemed again later.',
  codeSpentLate:
    '{{code}} is looked up on line {{line}} and spent only here: two requests that carry it at once both get through.',
  codeAnswerIgnored:
    '{{code}} is looked up on line {{line}}; nothing looks at whether this call still found it, so two requests at once both get through.',
  refreshedByOverlappingCalls:
    'Overlapping calls of {{caller}} can each send {{token}}; a server that rotates refresh tokens refuses the second and may revoke both.',
  refreshedByEveryCallback:
    'Requests that meet here each send {{token}}; a server that rotates refresh tokens refuses the second and may revoke both.',
  refreshedTwiceAtOnce:
    '{{token}} is sent again while the first refresh is pending; a server that rotates refresh tokens refuses the second.',
  refreshTokenOverwritten:
    'A refresh may answer without a new refresh token (RFC 6749 §6); then {{token}} is lost here and the next refresh fails.',
  newRefreshTokenDropped:
    'The new refresh token of this answer is thrown away, and {{provider}} has spent the old one: the next refresh fails.',
  accessTokenReused:
    'The access token of this request is kept and used again with no look at its expiry; once it has ended, every call fails.',
  codeStoredForLater:
    'This stores an authorization code for later; it lives a few minutes (AADSTS70008) and can be redeemed once.',
  silentAcquisitionMissing:
    'Tokens of this redemption are cached but never acquired silently; when they expire, {{code}} cannot be redeemed again.',
  sentAsCode:
    'The value of {{token}} is sent as `code`; it is no authorization code, so the token endpoint refuses it (AADSTS70000).',
  sentAsRefreshToken:
    'The value of {{token}} is sent as `refresh_token`; it is no refresh token, so the token endpoint refuses it (AADSTS70000).',
  grantLacksParameter:
    'The request names the grant {{grant}}, but carries {{given}} instead of {{wanted}}; the token endpoint refuses it (AADSTS900144).',
  grantCarriesMore:
    'The request names the grant {{grant}}, but carries {{given}} too; the token endpoint ignores it or refuses the request.',
  redirectUriDiffers:
    'This `redirect_uri` is not the one of the sign-in request on line {{line}}; the redemption fails with AADSTS500112.',
  redirectUriMissing:
    'The sign-in request on line {{line}} names a `redirect_uri`, this redemption does not; it fails with AADSTS700009.',
  verifierMadeAnew:
    'This `code_verifier` is made anew for the redemption; it cannot fit the `code_challenge` of the sign-in request (AADSTS501481).',
  verifierMissing:
    'The sign-in request on line {{line}} sends a `code_challenge`, this redemption no `code_verifier`; the code is refused (AADSTS50148).',
  challengeSentAsVerifier:
    'The `code_challenge` of line {{line}} is sent as `code_verifier`; hashed again, it does not fit (AADSTS501481).',
} as const satisfies Record<string, string>;

/** Titles of suggestions, in the imperative. */
export const suggestions = {
  reuseFirstResult: 'Reuse the result of the redemption on line {{line}}.',
  claimBeforeRedeeming: 'Claim {{ref}} before the first `await`, so that the second run stops.',
  shareOneRedemption: 'Share one pending redemption for each code.',
  restartSignIn: 'Start sign-in again instead of redeeming {{code}} again.',
  rethrowInsteadOfRetrying: 'Let the error out instead of redeeming {{code}} again.',
  redeemOnceWithoutLoop: 'Redeem {{code}} once, outside the loop.',
  redeemWithoutRetry: 'Redeem {{code}} without {{caller}}.',
  awaitFirst: 'Await the first redemption.',
  acquireSilently: 'Acquire the second token silently, for the account of line {{line}}.',
  askForSession: 'Ask the SDK for the session that it makes of the code by itself.',
  leaveToHand: 'Keep the SDK on line {{line}} from redeeming the code by itself.',
  shareAnswer: 'Share one answer among all who subscribe to {{name}}.',
  stopListening: 'Stop listening before {{code}} is redeemed.',
  redirectAfterRedeeming: 'Redirect to `/` when {{code}} is redeemed.',
  spendBeforeRedeeming: 'Spend {{name}} before redeeming {{code}}.',
  stripFromUrl: 'Strip the code from the URL before redeeming it.',
  sendOnce: 'Send this request once, without retries.',
  stopRefetching: 'Keep the query from retrying and refetching.',
  keepRefreshToken: 'Keep the refresh token too.',
  keepOldRefreshToken: 'Keep the old refresh token if no new one comes.',
  keepNewRefreshToken: 'Keep the new refresh token too.',
  shareOneRefresh: 'Share one pending refresh.',
  lookAtExpiry: 'Keep the expiry beside the token, and look at it.',
  refuseSpentCode: 'Refuse the request that finds {{code}} spent.',
  requestOfflineAccess: 'Request {{scope}}.',
  requestOfflineAccessType: 'Set {{parameter}} to {{value}}.',
  sendByRefreshGrant: 'Send the refresh token by the refresh grant.',
  sendByCodeGrant: 'Send the code by the authorization code grant.',
  sendTheRefreshToken: 'Send the refresh token of the same response.',
  setGrantType: 'Set `grant_type` to {{fitting}}.',
  dropParameter: 'Leave out {{given}}.',
  useSameRedirectUri: 'Use the `redirect_uri` of line {{line}}.',
  sendTheVerifier: 'Send the `code_verifier` that the sign-in was made with.',
  nameRedirectUri: 'Name the `redirect_uri` of line {{line}}.',
} as const satisfies Record<string, string>;

/** What a related place is. */
export const labels = {
  firstRedemption: 'The code is redeemed here first.',
  firstAttempt: 'The first attempt is here; it may have spent the code although it failed.',
  stillPending: 'This redemption is still pending.',
  loopHead: 'This loop runs it again.',
  retryWrapper: 'This runs the callback again.',
  registeredHere: 'Registered here.',
  answeredHere: 'This answer leaves the browser at the URL that holds the code.',
  lateGuard: 'This guard is set only after the redemption has started.',
  cleanupTooLate: 'This cleanup does not stop the second run.',
  redeemedInside: 'The code is sent from here.',
  codeSentHere: 'The request that carries the code is built here.',
  codeReadHere: 'The code is looked up here.',
  scopesHere: 'The scopes are requested here.',
  refreshedInside: 'The refresh token is sent from here.',
  tokenStoredHere: 'The access token is kept here.',
  tokenKeptHere: 'Only the access token is kept here.',
  signInHere: 'The request for sign-in is made here.',
  sentHere: 'The request is sent from here.',
} as const satisfies Record<string, string>;

export type MessageId = keyof typeof messages;
export type SuggestionId = keyof typeof suggestions;
export type LabelId = keyof typeof labels;

/** Fills the placeholders of a sentence. Unknown placeholders stay as they are. */
export function render(sentence: string, data: Record<string, string>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole);
}
