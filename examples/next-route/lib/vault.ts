import 'server-only';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

const stored = new Map<string, Tokens & { expiresAt: number }>();

/** Keeps a user's tokens. */
export function store(user: string, tokens: Tokens): void {
  stored.set(user, { ...tokens, expiresAt: Date.now() + tokens.expires_in * 1000 });
}

/** An access token for a user, renewed when it is about to expire. */
export async function accessToken(user: string): Promise<string | undefined> {
  const tokens = stored.get(user);
  if (!tokens) return undefined;
  if (tokens.expiresAt - Date.now() > 60_000) return tokens.access_token;
  const response = await fetch('https://auth.fabrikam.example/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
      client_id: process.env.CLIENT_ID ?? '',
      client_secret: process.env.CLIENT_SECRET ?? '',
    }),
  });
  if (!response.ok) return undefined;
  const renewed = (await response.json()) as Tokens;
  store(user, renewed);
  return renewed.access_token;
}
