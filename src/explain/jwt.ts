/** JSON Web Tokens that stand in a text: where they are, and when they expire. Nothing else of them is ever read out. */

const token = /\beyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g;

/** A token in a line. */
export interface TokenPlace {
  start: number;
  text: string;
}

/** The token at a place of a line. */
export function tokenAt(line: string, character: number): TokenPlace | undefined {
  for (const { index, 0: text } of line.matchAll(token))
    if (index <= character && character <= index + text.length) return { start: index, text };
  return undefined;
}

/** What to know of a token that stands in a file, as Markdown; undefined if it is none. */
export function tokenHover(text: string, now: Date): string | undefined {
  const [, payload = ''] = text.split('.');
  const claims = decode(payload);
  if (!claims) return undefined;
  const warning = '**A token stands in this file.** Whoever reads the file can use it.';
  return `${warning} ${expiry(claims, now)}\n\nTake it out, and if it is still good, revoke it. It was decoded on your machine only.`;
}

function expiry({ exp }: { exp?: unknown }, now: Date): string {
  if (typeof exp !== 'number' || !(Math.abs(exp) < 8e12)) return 'It does not say when it expires.';
  const at = new Date(exp * 1000);
  const time = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return at < now ? `It expired on ${time}.` : `It expires on ${time}.`;
}

function decode(payload: string): object | undefined {
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (byte) =>
      byte.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
