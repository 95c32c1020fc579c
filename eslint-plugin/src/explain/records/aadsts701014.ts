import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts701014: AadstsRecord = {
  code: 701014,
  names: [],
  title: 'No more one-time passcodes for now',
  category: 'throttling',
  oauthErrors: [],
  fixers: ['wait', 'user'],
  retry: 'backoff',
  meaning: seen(
    'msalObjc',
    'Too many one-time passcodes were asked for, so none is sent for a while.',
  ),
  causes: [
    inferred('The user pressed "send again" several times.'),
    seen('msalObjc', 'Automated tests asked for codes again and again.'),
  ],
  actions: [
    todo('wait', inferred('Wait before you ask for the next code.')),
    todo('user', inferred('Use the newest code that has arrived; look in the junk folder too.')),
    todo(
      'developer',
      documented(
        'nativeAuth',
        'Offer "send again" only after the `interval` that the answer names.',
      ),
    ),
  ],
  related: [50196],
  reviewed: '2026-11-23',
};
