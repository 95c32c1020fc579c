import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50134: AadstsRecord = {
  code: 50134,
  names: ['DeviceFlowAuthorizeWrongDatacenter'],
  title: 'The device code was approved in another data center',
  category: 'device code',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'new-code',
  meaning: documented(
    'errorCodes',
    'In the device code flow, whoever approves must reach the data center that holds the request.',
  ),
  causes: [
    inferred(
      'The device and the browser reach Microsoft from different parts of the world, for example through a VPN.',
    ),
  ],
  actions: [
    todo(
      'user',
      inferred('Start again, and approve from the same network as the device, without a VPN.'),
    ),
    todo('developer', inferred('Ask for a new device code; the old one leads to the same answer.')),
    todo(
      'developer',
      inferred('For people far from the device offer a sign-in in the browser instead.'),
    ),
  ],
  related: [70016, 70018, 70019],

  reviewed: '2026-11-23',
};
