/** Which files are not worth a look: a check must never cost more than its reader would wait for. */

const maxCharacters = 1_000_000;
const maxLineCharacters = 50_000;

/** Why a text is not checked, as the end of a sentence "… is skipped: "; undefined when it is checked. */
export function skipReason(text: string): string | undefined {
  if (text.length > maxCharacters) {
    return `it has ${text.length} characters, more than ${maxCharacters}`;
  }
  if (hasLongLine(text)) return `a line has more than ${maxLineCharacters} characters (minified)`;
  return undefined;
}

function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > maxLineCharacters;) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > maxLineCharacters) return true;
    start = end + 1;
  }
  return false;
}
