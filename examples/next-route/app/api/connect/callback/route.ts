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

  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: new URL('/api/connect/callback', request.url).toString(),
      client_id: process.env.CLIENT_ID ?? '',
      client_secret: process.env.CLIENT_SECRET ?? '',
    }),
  });
  if (!response.ok) {
    // A new sign-in brings a new code; this one may be spent.
    return NextResponse.redirect(new URL('/signin?error=exchange', request.url));
  }
  const tokens = (await response.json()) as Tokens;

  // Reading the profile can be repeated as often as one likes.
  const profile = await withRetry(() => readProfile(tokens.access_token));
  store(profile.sub, tokens);
  jar.set('user', profile.sub, { httpOnly: true, sameSite: 'lax', secure: true });
  return NextResponse.redirect(new URL('/', request.url));
}

async function readProfile(token: string): Promise<{ sub: string }> {
  const response = await fetch('https://auth.fabrikam.example/userinfo', {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`The profile answered ${response.status}.`);
  return (await response.json()) as { sub: string };
}
