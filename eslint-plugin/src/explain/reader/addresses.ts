/** Addresses to which an error was sent back: `https://app.example/cb?error=…`. */

import type { Found } from './types.js';

const maxScheme = 30;
const maxAddress = 4_000;

/** The part before the parameters of every address that carries an error in them. */
export function findErrorRedirects(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('://'); at >= 0;) {
    const start = schemeStart(text, at);
    const end = addressEnd(text, at + 3);
    const address = text.slice(start, end);
    const base = /^([^?#]+)[?#](?:[^\s]*[?#&])?error(?:_description|_codes?)?=/.exec(address)?.[1];
    if (base !== undefined && start < at && !isServer(base)) {
      found.push({ value: base, start, end: start + base.length });
    }
    at = text.indexOf('://', end);
  }
  return found;
}

/** An address without parameters that carry a code, a token or the like. */
export function withoutSecrets(address: string): string {
  const secret =
    /[?#&](?:[\w-]*(?:code|token|secret|assertion|password|passwd|key|sig|signature|state|nonce|session|session_?id))=/i;
  const index = address.search(secret);
  const user = /^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i;
  return (index < 0 ? address : address.slice(0, index))
    .replace(user, '$1')
    .replace(/(?<![.,;:)\]])[.,;:)\]]+$/, '');
}

/** Microsoft's own look-up and sign-in addresses are not where the app lives. */
function isServer(base: string): boolean {
  return /^https?:\/\/login\./i.test(base);
}

function schemeStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < maxScheme && /[a-z0-9+.-]/i.test(text.charAt(start - 1)))
    start -= 1;
  return start;
}

function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < maxAddress && !/[\s'"<>`{}|^]/.test(text.charAt(end))) {
    end += 1;
  }
  return end;
}
