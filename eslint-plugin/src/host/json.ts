/** Reading the JSON files that configure a project: whoever edits them leaves them unfinished now and then. */

import fs from 'node:fs';

/** The object a JSON file holds; undefined where there is none. Comments and trailing commas are allowed. */
export function readJson(file: string): Record<string, unknown> | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
  return parsed(text) ?? parsed(bare(text));
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A value as an object, if it is one. */
export function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The texts of a list; a single text is a list of one. */
export function textsOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string');
}

/** Without comments and trailing commas. Texts are kept as they are. */
function bare(text: string): string {
  const keepTexts = (pattern: RegExp): string => {
    const textOr = new RegExp(`"(?:\\\\.|[^"\\\\])*"|${pattern.source}`, 'g');
    return text.replace(textOr, (found) => (found.startsWith('"') ? found : ''));
  };
  text = keepTexts(/\/\/[^\n]*|\/\*[^]*?\*\//);
  return keepTexts(/,(?=\s*[\]}])/);
}
