/** Where codes stand in a text. Only what is surely a code: a bare number may be anything. Loads nothing. */

/** A code in a text. */
export interface CodePlace {
  /** Where it begins, counted in UTF-16 units. */
  start: number;
  /** As it stands there. */
  text: string;
}

/** `AADSTS54005` in the ways people write it, and the codes of Azure AD B2C. */
const pattern = /(?<![a-z0-9])(?:AA?DSTS[ _-]?0{0,3}[1-9]\d{3,6}|AADB2C\d{5,8})(?!\d|[_-]?[a-z])/gi;

/** Every code in `text`, in order. */
export function codesIn(text: string): CodePlace[] {
  return [...text.matchAll(pattern)].map(({ index, 0: code }) => ({ start: index, text: code }));
}

/** The code that covers `offset`, or ends or begins there. */
export function codeAt(text: string, offset: number): CodePlace | undefined {
  return codesIn(text).find(
    ({ start, text: code }) => start <= offset && offset <= start + code.length,
  );
}

/** The usual way to write a code that stands in a text: `AADSTS54005`. */
export function usualForm(code: string): string {
  const digits = /^AA?DSTS\D?0*([1-9]\d*)$/i.exec(code)?.[1];
  return digits ? `AADSTS${digits}` : code.toUpperCase();
}
