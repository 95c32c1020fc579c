/** What a squiggle's message has no room for: what happens at run time, and what to do. One entry per sentence. */

import type { MessageId } from '../../eslint-plugin/src/messages.js';

/** The hover's text on one kind of finding, as Markdown. */
export interface FindingNote {
  /** What the running program will meet. */
  happens: string;
  /** What to do, the best first; at most three. */
  todo: readonly string[];
}

const useFirstResult = 'Keep the tokens of the first redemption and use them here.';
const newSignIn = 'To try again, start a new sign-in: it brings a new code.';
const shareOne =
  'Keep the promise of the pending redemption, keyed by the code, and return it to every caller.';
const claimFirst =
  'Set the guard (a ref, a set of seen codes) before the first `await`, not after it.';
const refreshInstead = 'For later tokens use the refresh token; it is made for that.';

const spentOnArrival =
  'The server marks the code as spent when the request arrives. If the answer is lost or late, the client sees a ' +
  'failure although the tokens were issued.';

const secondFails =
  'The first call succeeds. The second gets `invalid_grant` with AADSTS54005, and a server may then revoke the ' +
  'tokens of the first as well.';

const race =
  'Both requests leave before either answer is there. One wins; the other gets AADSTS54005. Which one is a matter of ' +
  'timing, so it often shows only in production.';

const again: FindingNote = { happens: secondFails, todo: [useFirstResult, newSignIn] };
const atOnce: FindingNote = { happens: race, todo: [shareOne, claimFirst] };

const noRenewal =
  'All goes well until the access token expires, usually after about an hour. Then the code is long spent, and the ' +
  'user has to sign in again.';

const spendInOneStep =
  'Spend the code in the step that tells whether it was there: `DELETE … RETURNING`, a conditional `UPDATE`, `GETDEL`.';

const rotatedTwice: FindingNote = {
  happens:
    'Both requests carry the same refresh token. The first one gets a new token, the second `invalid_grant`; a server ' +
    'that detects reuse then revokes the new one too, and the user is signed out.',
  todo: [
    'Keep the promise of the pending refresh and return it to every caller; forget it when it has settled.',
    'After waiting for a lock, read the stored tokens again before sending anything.',
  ],
};

export const findingNotes: Record<MessageId, FindingNote> = {
  refreshedByOverlappingCalls: rotatedTwice,
  refreshedByEveryCallback: rotatedTwice,
  refreshedTwiceAtOnce: rotatedTwice,
  refreshTokenOverwritten: {
    happens:
      'A server that does not replace the refresh token need not send it again. The first refresh works, and stores ' +
      'nothing in place of the token; the second one has nothing to send.',
    todo: ['Keep the old refresh token where the answer has none: `answer.refresh_token ?? old`.'],
  },
  accessTokenReused: {
    happens:
      'An access token lives for about an hour. A program that runs longer then sends one that has ended: every call ' +
      'gets 401, until the process is restarted.',
    todo: [
      'Keep `expires_in` as a time beside the token, and ask for a new one a minute before it.',
      'Or forget the token when a call answers 401, and try once more with a new one.',
    ],
  },
  codeStoredForLater: {
    happens:
      'A code is meant to be redeemed at once. Microsoft Entra ID takes it for ten minutes, others for one; whoever ' +
      'comes later gets AADSTS70008.',
    todo: ['Redeem the code where it arrives, and store the tokens.'],
  },
  newRefreshTokenDropped: {
    happens:
      'The first refresh works. The next one sends a token that is spent: it gets `invalid_grant`, and the user has ' +
      'to sign in again.',
    todo: ['Store the refresh token of each answer, together with the access token.'],
  },
  codeSpentLate: {
    happens:
      'Two requests with the same code arrive together. Both look it up while it is unspent, both pass every check, ' +
      'and both get tokens; nobody notices the reuse.',
    todo: [spendInOneStep, 'In a transaction, lock the row: `SELECT … FOR UPDATE`.'],
  },
  codeAnswerIgnored: {
    happens:
      'Only one of two requests finds the code here, and the store says so. Both go on all the same, and both get tokens.',
    todo: ['Look at the answer, and refuse the request that found nothing.', spendInOneStep],
  },
  redeemedAgain: again,
  redeemedAgainInside: {
    happens: secondFails,
    todo: [
      'Look into the function that is called: it sends the request again by itself.',
      newSignIn,
    ],
  },
  redeemedAgainAfterFailure: {
    happens: spentOnArrival,
    todo: ['Let the error out instead of sending the same code again.', newSignIn],
  },
  redeemedInLoop: {
    happens: secondFails,
    todo: ['Redeem before the loop and use the tokens inside it.', newSignIn],
  },
  redeemedByCallback: {
    happens: secondFails,
    todo: ['Redeem outside the callback, once, and let the callback use the result.', shareOne],
  },
  redeemedByRetry: {
    happens: spentOnArrival,
    todo: ['Take the redemption out of the retry, or set its retries to 0.', newSignIn],
  },
  redeemedByRefetch: {
    happens:
      'A query is for reads that may be repeated. The first run succeeds; the next one, on focus, remount or retry, ' +
      'fails with AADSTS54005 and replaces good data with an error.',
    todo: [
      'Redeem in a mutation or a loader, which runs when asked to.',
      'If it must be a query: no retries, no refetching, and an infinite `staleTime`.',
    ],
  },
  redeemedBySdkToo: {
    happens: 'The SDK has taken the code from the URL already when this call sends it.',
    todo: [
      'Leave the redemption to the SDK and wait for its result.',
      'Or switch its URL detection off and redeem here alone.',
    ],
  },
  redeemedTwiceAtOnce: atOnce,
  redeemedByEffectTwice: {
    happens:
      'React mounts, unmounts and mounts again. Both effects send the code; the second gets AADSTS54005.',
    todo: [
      'Claim a ref before the first `await`; a `useState` flag still has its old value.',
      'If a cleanup cancels, share one promise keyed by the code instead.',
    ],
  },
  redeemedByRendering: {
    happens:
      'React calls a component whenever it renders: after each change of a state, and twice for each in StrictMode. Every call sends the code.',
    todo: [
      'Redeem in an effect that claims a ref first, or in the handler of the route.',
      'Or keep one promise for each code outside the component, and read that while rendering.',
    ],
  },
  redeemedByEffectAgain: {
    happens:
      'A dependency that is new on each render starts the effect again while the code in the URL is still the same.',
    todo: [claimFirst, 'List only dependencies that the redemption really reads.'],
  },
  redeemedByOverlappingCalls: atOnce,
  redeemedByEveryEvent: {
    happens:
      'Browsers repeat requests: a reload, a favicon, a prefetch, a proxy that tries again. Each one runs the handler.',
    todo: [
      'Close the server or remove the listener before redeeming.',
      'Spend the `state` first: delete it, and redeem only if it was there.',
    ],
  },
  redeemedByTwoEntries: atOnce,
  redeemedByEveryVisit: {
    happens:
      'The browser stays at the URL that holds the code. Who reloads the page, or comes back to it, sends the code ' +
      'again and gets `invalid_grant` with AADSTS54005 instead of the page.',
    todo: [
      'Redirect to another page when the code is redeemed (303), and show the result there.',
      'Spend the `state` first: delete it, and redeem only if it was there.',
    ],
  },
  redeemedByReload: {
    happens:
      'The code stays in the address bar. A reload, or Back from another page, runs this script again, which sends ' +
      'the spent code and gets AADSTS54005.',
    todo: [
      'Strip the code with `history.replaceState` as soon as it is read.',
      'Or remove the stored `state` or verifier first, and redeem only if it was there.',
    ],
  },
  refreshTokenDropped: {
    happens: noRenewal,
    todo: [
      'Store the refresh token beside the access token, as safely as a password.',
      refreshInstead,
    ],
  },
  offlineAccessMissing: {
    happens: `Without the scope the server sends no refresh token. ${noRenewal}`,
    todo: ['Add `offline_access` to the scopes of the authorization request.', refreshInstead],
  },
  offlineAccessTypeMissing: {
    happens: `Without it the server sends no refresh token. ${noRenewal}`,
    todo: ['Add `access_type: "offline"` to the authorization request.', refreshInstead],
  },
  silentAcquisitionMissing: {
    happens: noRenewal,
    todo: [
      'Ask the library for tokens silently first; it renews them from its cache.',
      'Only when that asks for interaction, start a new sign-in.',
    ],
  },
  sentAsCode: {
    happens:
      'The token endpoint looks the value up among its authorization codes and does not find it. Entra answers with ' +
      'AADSTS70000 or AADSTS9002313, others with `invalid_grant`.',
    todo: [
      'Send a refresh token as `refresh_token`, with `grant_type=refresh_token`.',
      'Send as `code` only what the callback got from the authorization server.',
    ],
  },
  sentAsRefreshToken: {
    happens:
      'The token endpoint looks the value up among its refresh tokens and does not find it. Entra answers with ' +
      'AADSTS70000 or AADSTS9002313, others with `invalid_grant`.',
    todo: [
      'Send the `refresh_token` of the last token response.',
      'A code goes out as `code`, with `grant_type=authorization_code`, and only once.',
    ],
  },
  grantLacksParameter: {
    happens:
      'The grant says which parameter the endpoint reads. That one is not there, so the request fails whatever else it carries.',
    todo: ['Name the grant that the parameter belongs to, or send the parameter of the grant.'],
  },
  grantCarriesMore: {
    happens:
      'Only one of them can be meant. Most servers read the one of the grant and ignore the other; the code then stays unused.',
    todo: ['Send one request for each: the code first, later the refresh token.'],
  },
  redirectUriDiffers: {
    happens:
      'The server remembers the address of the sign-in and compares it with this one, letter by letter: scheme, host, port, path, slash at the end.',
    todo: ['Take `redirect_uri` from one constant in both requests.', newSignIn],
  },
  redirectUriMissing: {
    happens: 'The server remembers that the sign-in named an address, and wants the same one here.',
    todo: ['Name `redirect_uri` in the redemption, with the value of the sign-in.', newSignIn],
  },
  verifierMadeAnew: {
    happens:
      'The challenge of the sign-in was made of another verifier, so the two never fit and every redemption fails.',
    todo: [
      'Make the verifier before the sign-in, keep it until the code comes back, and send that one.',
      newSignIn,
    ],
  },
  verifierMissing: {
    happens: 'A code that was asked for with a challenge is given only for the verifier behind it.',
    todo: ['Keep the verifier of the sign-in and send it as `code_verifier`.', newSignIn],
  },
  challengeSentAsVerifier: {
    happens:
      'The server hashes what it gets and compares the hash with the challenge. A hash of the challenge is something else.',
    todo: ['Keep the verifier itself, not its hash, and send it as `code_verifier`.', newSignIn],
  },
};
