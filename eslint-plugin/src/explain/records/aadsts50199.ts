import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50199: AadstsRecord = {
  code: 50199,
  names: ['CmsiInterrupt'],
  title: 'The user had to confirm the app',
  category: 'session',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The answer goes to an address that is no web page, so the user was asked whether this is the app that was meant. It protects from imitations.',
  ),
  causes: [
    seen(
      'msalJs958',
      'A browser extension used a redirect URI such as `chrome-extension://` in a browser other than Chrome.',
    ),
    documented(
      'errorCodes',
      'A native app signs in in the system web view, with a scheme of its own as redirect URI.',
    ),
  ],
  actions: [
    todo('user', inferred('Confirm the question.')),
    todo(
      'developer',
      documented(
        'collectedTexts',
        'Repeat the request in a way that allows a prompt; a silent one cannot ask.',
      ),
    ),
    todo(
      'developer',
      documented(
        'errorCodes',
        'The question is not asked for redirect URIs with `http://`, `https://` and, in Chrome on the desktop, `chrome-extension://`.',
      ),
    ),
  ],
  related: [50140, 50058],

  reviewed: '2026-11-23',
};
