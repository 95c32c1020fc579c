/** The words and the Markdown that all renderings share. */

import type { Fixer, OAuthError, Retry, Statement } from './record.js';
import { sources, type Source } from './sources.js';

/** What to say of trying again. */
export const retries: Readonly<Record<Retry, string>> = {
  'new-code': 'Do not send this code again: start the sign-in again and redeem the new code once.',
  'fix-request': 'Do not repeat it as it is: the same request fails every time.',
  'after-change': 'Repeating it helps only after the configuration has changed.',
  'after-user': 'Repeating it silently does not help: the user has to act first.',
  backoff: 'Wait, then try again with growing pauses.',
  continues: 'No retry is needed: the flow goes on by itself.',
};

/** Who can fix an error, in the middle of a sentence. */
export const fixers: Readonly<Record<Fixer, string>> = {
  developer: 'the developer',
  administrator: 'an administrator',
  user: 'the user',
  wait: 'nobody (it passes)',
};

/** The sentence of a statement with how sure it is; `article` is what its source `article` stands for. */
export function sentence(statement: Statement, article?: Source): string {
  if (statement.sure === 'inferred') return `${statement.text} *(our inference)*`;
  const word = statement.sure === 'seen' ? 'seen in the wild' : 'documented';
  const page = sourceOf(statement, article);
  return page ? `${statement.text} *(${word}: ${link(page)})*` : `${statement.text} *(${word})*`;
}

/** The page that a statement rests on. None if it is our own. */
export function sourceOf(statement: Statement, article?: Source): Source | undefined {
  if (statement.sure === 'inferred') return undefined;
  return statement.source === 'article' ? article : sources[statement.source];
}

/** Microsoft's article on a code. */
export function articleOf(record: { code: number; article?: string }): Source | undefined {
  if (record.article === undefined) return undefined;
  return { title: `Microsoft's article on AADSTS${record.code}`, url: record.article };
}

/** The line on names, and on those of former times; none where there are none. */
export function nameLines(names: readonly string[], elsewhere: readonly string[] = []): string[] {
  const quoted = (all: readonly string[]) => all.map((name) => `\`${name}\``).join(', ');
  return [
    ...(names.length > 0 ? [`Name: ${quoted(names)}`] : []),
    ...(elsewhere.length > 0 ? [`Named in former times or elsewhere: ${quoted(elsewhere)}`] : []),
  ];
}

/** The line on the OAuth errors that come with a code. */
export function errorLines(all: readonly OAuthError[]): string[] {
  const errors = all.map(({ error, suberror, sure }) => {
    const name = suberror ? `\`${error}\` with suberror \`${suberror}\`` : `\`${error}\``;
    return sure === 'inferred' ? `${name} (inferred)` : name;
  });
  return errors.length > 0 ? [`OAuth error: ${[...new Set(errors)].join(', ')}`] : [];
}

/** The link to Microsoft's look-up of a code. */
export function lookupLink({ code, lookupUrl }: { code: number; lookupUrl: string }): string {
  return `[Look AADSTS${code} up at Microsoft](${lookupUrl})`;
}

export function link({ title, url }: Source): string {
  return `[${title}](${url})`;
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
