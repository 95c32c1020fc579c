import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500117: AadstsRecord = {
  code: 500117,
  names: [],
  title: 'The redirect URI is not https',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The redirect URI uses a scheme that is not secure enough to carry a sign-in answer.',
  ),
  causes: [
    documented(
      'replyUrls',
      'It begins with `http:` and its host is not the machine itself (`localhost` or a loopback address), where plain http may be used.',
    ),
    inferred(
      'TLS ends at a proxy, and the app behind it builds the address from the plain request it sees.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'replyUrls',
        'Serve the callback over https and register that address; keep http for `localhost` in development.',
      ),
    ),
    todo(
      'developer',
      inferred('Behind a proxy, make the framework trust the forwarded scheme and host.'),
    ),
  ],
  related: [500116, 500115, 50011],
  reviewed: '2026-11-23',
};
