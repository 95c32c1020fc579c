const authority = 'https://login.microsoftonline.com/organizations/oauth2/v2.0';
const clientId = '11111111-2222-3333-4444-555555555555';
const redirectUri = `${window.location.origin}/callback`;
const scope = 'openid profile offline_access api://orders/Orders.Read';

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}

interface TokenAnswer {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  error_description?: string;
}

/** Goes to the sign-in page. The verifier stays behind for the way back. */
export async function signIn(): Promise<void> {
  const verifier = base64Url(crypto.getRandomValues(new Uint8Array(32)));
  sessionStorage.setItem('verifier', verifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    code_challenge: base64Url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  window.location.assign(`${authority}/authorize?${query}`);
}

/** Redeems an authorization code. */
export function redeemCode(code: string): Promise<Tokens> {
  return requestTokens({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: sessionStorage.getItem('verifier') ?? '',
  });
}

/** New tokens for the refresh token. The old refresh token is used up then, so keep the new one. */
export function refresh(tokens: Tokens): Promise<Tokens> {
  return requestTokens({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken });
}

async function requestTokens(grant: Record<string, string>): Promise<Tokens> {
  const response = await fetch(`${authority}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, scope, ...grant }),
  });
  const answer = (await response.json()) as TokenAnswer;
  if (!response.ok) throw new Error(answer.error_description ?? 'The sign-in failed.');
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresAt: Date.now() + answer.expires_in * 1000,
  };
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
