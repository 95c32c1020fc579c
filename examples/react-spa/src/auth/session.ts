import { refresh, type Tokens } from './tokens';

let current: Tokens | undefined;

/** Keeps the tokens for as long as the page lives. */
export function keep(tokens: Tokens): void {
  current = tokens;
}

/** An access token that is good for another minute at least, or undefined when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  if (!current) return undefined;
  if (current.expiresAt - Date.now() < 60_000) current = await refresh(current);
  return current.accessToken;
}
