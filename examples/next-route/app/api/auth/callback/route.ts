import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';

import { withRetry } from '../../../../lib/retry';
import { store, type Tokens } from '../../../../lib/vault';

const tokenEndpoint = 'https://auth.fabrikam.example/oauth/token';

/** The identity provider returns here. */
export async function GET(request: NextRequest) {
  const code = request.nextUrl.searchParams.get('code');
  const state = request.nextUrl.searchParams.get('state');
  const jar = await cookies();
  const expected = jar.get('oauth_state')?.value;
  jar.delete('oauth_state');
  if (!code || !expected || state !== expected) {
    return NextResponse.redirect(new URL('/signin?error=state', request.url));
  }

  const tokens = await withRetry(async () => {
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: new URL('/api/auth/callback', request.url).toString(),
        client_id: process.env.CLIENT_ID ?? '',
        client_secret: process.env.CLIENT_SECRET ?? '',
      }),
    });
    if (!response.ok) throw new Error(`The token endpoint answered ${response.status}.`);
    return (await response.json()) as Tokens;
  });

  const user = crypto.randomUUID();
  store(user, tokens);
  jar.set('user', user, { httpOnly: true, sameSite: 'lax', secure: true });
  return NextResponse.redirect(new URL('/', request.url));
}
