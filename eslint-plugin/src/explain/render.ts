/** An explanation as Markdown: short for a hover, long for a page. Pure; only digits of the input get into the text. */

import type { Explanation } from './index.js';
import { knownCodes } from './known-codes.js';
import type { AadstsRecord, Action, Fixer, Retry, Statement } from './record.js';
import { records } from './records/index.js';
import { sources, type Source } from './sources.js';

const retries: Record<Retry, string> = {
  'new-code': 'Do not send this code again: start the sign-in again and redeem the new code once.',
  'fix-request': 'Do not repeat it as it is: the same request fails every time.',
  'after-change': 'Repeating it helps only after the configuration has changed.',
  'after-user': 'Repeating it silently does not help: the user has to act first.',
  backoff: 'Wait, then try again with growing pauses.',
  continues: 'No retry is needed: the flow goes on by itself.',
};

const fixers: Record<Fixer, string> = {
  developer: 'the developer',
  administrator: 'an administrator',
  user: 'the user',
  wait: 'nobody (it passes)',
};

const headings: Record<Fixer, string> = {
  developer: 'For the developer',
  administrator: 'For the administrator',
  user: 'For the user',
  wait: 'While it passes',
};

const b2cPage = 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/error-codes';

const others = {
  b2c: (code: string) =>
    `${code} is a code of Azure AD B2C, not an AADSTS code; its numbers mean something else. [Microsoft's list of AADB2C codes](${b2cPage})`,
  msa: (code: string) =>
    `${code} is a number from the sign-in of a personal Microsoft account, not an AADSTS code; Microsoft publishes no list of these.`,
};

/** In a hover the developer is addressed without saying so. */
const roles: Record<Fixer, string> = {
  developer: '',
  administrator: 'Administrator: ',
  user: 'User: ',
  wait: '',
};

/** A few lines for a hover: what it is, whether to retry, what to do first, where to read on. */
export function renderShort(explanation: Explanation): string {
  if (explanation.kind !== 'explained') return renderUnexplained(explanation);
  const { record } = explanation;
  const steps = record.actions.slice(0, 3).map((action) => `- ${roles[action.by]}${action.text}`);
  return [
    `**${headline(record)}**`,
    '',
    record.meaning.text,
    '',
    retries[record.retry],
    '',
    ...steps,
    ...(steps.length > 0 ? [''] : []),
    lookupLink(explanation),
  ].join('\n');
}

/** The whole page: meaning, causes and steps with how sure each is, neighbours, sources. */
export function renderLong(explanation: Explanation): string {
  if (explanation.kind !== 'explained') {
    return `# ${unexplainedTitle(explanation)}\n\n${renderUnexplained(explanation)}\n`;
  }
  const { record } = explanation;
  const sections = [
    `# ${headline(record)}`,
    facts(record),
    sentence(record.meaning, record),
    `**Try again?** ${retries[record.retry]}`,
    ...causes(record),
    ...actions(record),
    ...neighbours(record),
    '## Sources',
    bullets(pages(record).map(link)),
    lookupLink(explanation),
    'Microsoft may change numbers and texts at any time: let code decide by `error` and `suberror`, never by the number.',
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What to say when there is no code in what was given. */
export function renderNothingFound(): string {
  return (
    'No AADSTS code was found in this text. A code looks like `AADSTS54005`; a bare number counts if it stands alone. ' +
    "Microsoft's look-up page: <https://login.microsoftonline.com/error>"
  );
}

type Unexplained = Exclude<Explanation, { kind: 'explained' }>;

function unexplainedTitle(explanation: Unexplained): string {
  return explanation.kind === 'other' ? explanation.code : `AADSTS${explanation.code}`;
}

function renderUnexplained(explanation: Unexplained): string {
  switch (explanation.kind) {
    case 'known': {
      const name = explanation.name ? ` Microsoft calls it \`${explanation.name}\`.` : '';
      return `AADSTS${explanation.code} is a code of Microsoft Entra that is not explained here yet.${name} ${lookupLink(explanation)}`;
    }
    case 'unknown':
      return `AADSTS${explanation.code} is not a code we know; it may be new, or mistyped. ${lookupLink(explanation)}`;
    case 'other':
      return others[explanation.family](explanation.code);
  }
}

function headline(record: AadstsRecord): string {
  return `AADSTS${record.code}: ${record.title}`;
}

function facts(record: AadstsRecord): string {
  const errors = record.oauthErrors.map(({ error, suberror, sure }) => {
    const name = suberror ? `\`${error}\` with suberror \`${suberror}\`` : `\`${error}\``;
    return sure === 'inferred' ? `${name} (inferred)` : name;
  });
  return bullets([
    ...(record.names.length > 0
      ? [`Name: ${record.names.map((name) => `\`${name}\``).join(', ')}`]
      : []),
    ...(errors.length > 0 ? [`OAuth error: ${[...new Set(errors)].join(', ')}`] : []),
    `Kind: ${record.category}`,
    `Who can fix it: ${record.fixers.map((fixer) => fixers[fixer]).join(', ')}`,
  ]);
}

function causes(record: AadstsRecord): string[] {
  if (record.causes.length === 0) return [];
  const items = record.causes.map((cause, index) => `${index + 1}. ${sentence(cause, record)}`);
  return ['## Likely causes', items.join('\n')];
}

function actions(record: AadstsRecord): string[] {
  if (record.actions.length === 0) return [];
  const who = [...new Set(record.actions.map(({ by }) => by))];
  return [
    '## What to do',
    ...who.flatMap((role) => [
      `### ${headings[role]}`,
      bullets(
        record.actions.filter(({ by }) => by === role).map((one: Action) => sentence(one, record)),
      ),
    ]),
  ];
}

function neighbours(record: AadstsRecord): string[] {
  if (record.related.length === 0) return [];
  const items = record.related.map((code) => {
    const title = records.find((other) => other.code === code)?.title ?? knownCodes[code];
    return title ? `AADSTS${code}: ${title}` : `AADSTS${code}`;
  });
  return ['## Related codes', bullets(items)];
}

function sentence(statement: Statement, record: AadstsRecord): string {
  if (statement.sure === 'inferred') return `${statement.text} *(our inference)*`;
  const word = statement.sure === 'seen' ? 'seen in the wild' : 'documented';
  return `${statement.text} *(${word}: ${link(source(statement.source, record))})*`;
}

function source(
  id: (Statement & { sure: 'documented' | 'seen' })['source'],
  record: AadstsRecord,
): Source {
  if (id !== 'article') return sources[id];
  return { title: `Microsoft's article on AADSTS${record.code}`, url: record.article ?? '' };
}

/** Every page the record rests on, each once, Microsoft's article first. */
function pages(record: AadstsRecord): Source[] {
  const statements = [record.meaning, ...record.causes, ...record.actions];
  const all = [
    ...(record.article ? [source('article', record)] : []),
    ...statements.flatMap((one) => (one.sure === 'inferred' ? [] : [source(one.source, record)])),
  ];
  return [...new Map(all.map((page) => [page.url, page])).values()];
}

function lookupLink({ code, lookupUrl }: { code: number; lookupUrl: string }): string {
  return `[Look AADSTS${code} up at Microsoft](${lookupUrl})`;
}

function link({ title, url }: Source): string {
  return `[${title}](${url})`;
}

function bullets(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
