import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts165000: AadstsRecord = {
  code: 165000,
  names: [],
  namesElsewhere: ['InvalidRequestCanary'],
  title: 'The sign-in page lost its session',
  category: 'session',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: seen(
    'azcode55',
    'The sign-in page ties its requests together by cookies, form fields and headers. Here some of them were missing.',
  ),
  causes: [
    seen('azcode55', 'The browser did not send the session cookie.'),
    inferred('The page had been open for long, or the same sign-in ran in two tabs.'),
  ],
  actions: [
    todo(
      'user',
      inferred(
        'Close the other tabs with the sign-in, allow cookies for the sign-in page, and start again from the app.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Open the sign-in in the browser of the system; a frame or an embedded view may keep its cookies back.',
      ),
    ),
  ],
  related: [165004],
  reviewed: '2026-11-23',
};
