/**
 * The `suberror` values that stand beside `error`. They say what a client may expect of a new sign-in, which the
 * number of the code does not.
 */

import { documented, inferred, type Fixer, type Retry, type Statement } from './record.js';

/** What we know about one value. */
export interface SuberrorRecord {
  suberror: string;
  /** The values of `error` that it comes with, as far as we know. */
  errors: readonly string[];
  meaning: Statement;
  /** What a client should do about it: our inference. */
  advice: string;
  fixer: Fixer;
  retry: Retry;
}

/** Every value that we know. */
export const suberrors: readonly SuberrorRecord[] = [
  {
    suberror: 'basic_action',
    errors: ['invalid_grant', 'interaction_required'],
    meaning: documented('uiRequired', 'The user can settle it during a sign-in.'),
    advice: 'Start an interactive sign-in, and hand on the `claims` of the answer if it has any.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'additional_action',
    errors: ['invalid_grant', 'interaction_required'],
    meaning: documented(
      'uiRequired',
      'More has to be done than a sign-in. The sign-in page shows what; whether the user can do it is open.',
    ),
    advice:
      'Start an interactive sign-in so that the user sees what is missing, such as enrolling the device.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'message_only',
    errors: ['invalid_grant', 'interaction_required'],
    meaning: documented(
      'uiRequired',
      'The sign-in page can explain what stands in the way, but not remove it.',
    ),
    advice:
      'Ask an administrator: a policy, such as one on locations or devices, is the likely reason.',
    fixer: 'administrator',
    retry: 'after-change',
  },
  {
    suberror: 'consent_required',
    errors: ['invalid_grant', 'interaction_required'],
    meaning: documented('uiRequired', 'Consent was never given, or has been withdrawn.'),
    advice:
      'Start an interactive sign-in that asks for consent; some permissions need an administrator.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'user_password_expired',
    errors: ['invalid_grant', 'interaction_required'],
    meaning: documented(
      'uiRequired',
      'The password is too old; the user can renew it while signing in.',
    ),
    advice: 'Start an interactive sign-in.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'bad_token',
    errors: ['invalid_grant'],
    meaning: documented(
      'msalCommonObjc',
      "The refresh token is of no more use: Microsoft's own library throws it away on this answer.",
    ),
    advice:
      'Delete the stored refresh token and start an interactive sign-in. Never send the token again.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'token_expired',
    errors: ['invalid_grant'],
    meaning: inferred(
      'A policy limits how long the refresh token works for this resource, and that time is over.',
    ),
    advice: 'Start an interactive sign-in; the token may still work for other resources.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'client_mismatch',
    errors: ['invalid_grant'],
    meaning: inferred(
      "The refresh token is shared by a family of Microsoft's apps, and the app that sent it is not one of them.",
    ),
    advice: 'Use a refresh token that was issued to this very app.',
    fixer: 'developer',
    retry: 'fix-request',
  },
  {
    suberror: 'device_authentication_failed',
    errors: ['invalid_grant'],
    meaning: inferred('The device could not prove which one it is while it asked for a token.'),
    advice: 'Check that the device is registered and enabled, then sign in again.',
    fixer: 'user',
    retry: 'after-user',
  },
  {
    suberror: 'protection_policy_required',
    errors: ['unauthorized_client'],
    meaning: inferred('A Conditional Access policy demands that Intune protects the app.'),
    advice: 'The app has to take part in Intune app protection and let the user enroll in it.',
    fixer: 'developer',
    retry: 'after-change',
  },
  {
    suberror: 'transfer_token_expired',
    errors: ['invalid_grant'],
    meaning: inferred('The token by which an account moves to another device is too old.'),
    advice: 'Start the transfer again, or sign in on the new device.',
    fixer: 'user',
    retry: 'after-user',
  },
];

const byValue: ReadonlyMap<string, SuberrorRecord> = new Map(
  suberrors.map((one) => [one.suberror, one]),
);

/** What we know of a value of `suberror`, in whatever case it is written. */
export function lookupSuberror(suberror: string): SuberrorRecord | undefined {
  return byValue.get(suberror.trim().toLowerCase());
}
