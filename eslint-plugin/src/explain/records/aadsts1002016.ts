import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts1002016: AadstsRecord = {
  code: 1002016,
  names: [],
  title: 'The TLS version or cipher is too old',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'oldTls',
    'The connection used TLS 1.0, TLS 1.1 or 3DES, which are not accepted any more.',
  ),
  causes: [
    documented(
      'oldTls',
      'The program runs on an old .NET Framework or an old system, where TLS 1.2 is not switched on.',
    ),
    inferred('A proxy that opens the connection for the program is the old part.'),
  ],
  actions: [
    todo(
      'developer',
      documented('oldTls', 'Move to .NET Framework 4.7 or newer, which uses TLS 1.2 by itself.'),
    ),
    todo(
      'developer',
      documented(
        'oldTls',
        'In old PowerShell: `[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12` before the command.',
      ),
    ),
    todo(
      'administrator',
      inferred('Switch TLS 1.2 on in the system, and on proxies that end TLS.'),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
