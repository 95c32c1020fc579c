/** Polling for a device or a backchannel sign-in repeats its code by design; an authorization code is never polled with. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'device.js',
    code: `// The device code is sent until the user has agreed.
export async function poll(device_code, interval) {
  for (;;) {
    await sleep(interval * 1000);
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code,
        client_id: ID,
      }),
    });
    const answer = await res.json();
    if (answer.error === 'slow_down') interval += 5;
    else if (answer.error !== 'authorization_pending') return answer;
  }
}
`,
  },
  {
    filename: 'device.ts',
    code: `// The grant type is a constant of another file.
import axios from 'axios';
import { GRANT } from './grants';

export async function waitForUser(code: string): Promise<string> {
  const { data } = await axios.post(TOKEN_URL, { grant_type: GRANT.device, device_code: code, client_id: ID }, { validateStatus: () => true });
  if (data.error === 'authorization_pending') {
    await new Promise((go) => setTimeout(go, 5000));
    return waitForUser(code);
  }
  return data.access_token;
}
`,
    files: {
      './grants.ts': `export const GRANT = {
  code: 'authorization_code',
  device: 'urn:ietf:params:oauth:grant-type:device_code',
} as const;
`,
    },
  },
  {
    filename: 'ciba.js',
    code: `// CIBA polls with the id of its request.
const { Issuer } = require('openid-client');

exports.poll = async (client, auth_req_id) => {
  let tokens;
  while (!tokens) {
    try {
      tokens = await client.grant({ grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id });
    } catch (error) {
      if (error.error !== 'authorization_pending' && error.error !== 'slow_down') throw error;
      await sleep(5000);
    }
  }
  return tokens;
};
`,
  },
  {
    filename: 'device.tsx',
    code: `// The query asks every few seconds whether the device has been allowed.
import { useQuery } from '@tanstack/react-query';

export function Waiting({ deviceCode }: { deviceCode: string }) {
  const { data } = useQuery({
    queryKey: ['device', deviceCode],
    queryFn: () =>
      fetch('https://github.com/login/oauth/access_token', {
        method: 'POST',
        body: JSON.stringify({
          client_id: 'app',
          device_code: deviceCode,
          grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        }),
      }).then((res) => res.json()),
    refetchInterval: 5000,
  });
  return <p>{data?.access_token ? 'Signed in' : 'Waiting'}</p>;
}
`,
  },
  {
    filename: 'interval.js',
    code: `// Only the local store is asked again and again; the code is sent when the loop has ended.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function login(state) {
  let code;
  while (!(code = await store.get('code:' + state))) await sleep(500);
  return github.validateAuthorizationCode(code);
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'named-device.js',
    code: `// The variable is called deviceCode, but the grant is authorization_code.
export async function poll(deviceCode) {
  for (;;) {
    const res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code: deviceCode, client_id: ID }),
    });
    if (res.ok) return res.json();
    await sleep(2000);
  }
}
`,
  },
  {
    filename: 'poll.ts',
    code: `// The poll is meant to wait for consent but sends the authorization code each time.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export async function poll(code: string): Promise<unknown> {
  try {
    return await client.getToken({ code, redirect_uri: REDIRECT });
  } catch (error) {
    await new Promise((go) => setTimeout(go, 3000));
    return poll(code); // error
  }
}
`,
  },
];
