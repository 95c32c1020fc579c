/** An explanation as Markdown: short for a hover, long for a page. Pure; only digits of the input get into the text. */

import { explanationOf, titleOf, type Explanation } from './explanation.js';
import { guidePageOf, guidePages, guideUrl, type GuidePageId } from './guide-pages.js';
import type { AadstsRecord, Action, BriefRecord, Fixer } from './record.js';
import { renderUnexplainedShort, unexplainedSections, unexplainedTitle } from './render-brief.js';
import { renderSuberror } from './render-suberror.js';
import type { Source } from './sources.js';
import {
  articleOf,
  bullets,
  errorLines,
  fixers,
  link,
  lookupLink,
  nameLines,
  retries,
  sentence,
  sourceOf,
} from './words.js';

/** What a page may have besides the knowledge of the code. */
export interface PageOptions {
  /** The `suberror` that came with the code. */
  suberror?: string | undefined;
  /** Where a page of the guide is to be opened, if not on the web. */
  guideLink?: (page: GuidePageId) => string;
}

const headings: Readonly<Record<Fixer, string>> = {
  developer: 'For the developer',
  administrator: 'For the administrator',
  user: 'For the user',
  wait: 'While it passes',
};

/** In a hover the developer is addressed without saying so. */
const roles: Readonly<Record<Fixer, string>> = {
  developer: '',
  administrator: 'Administrator: ',
  user: 'User: ',
  wait: '',
};

/** A few lines for a hover: what it is, whether to retry, what to do first, where to read on. */
export function renderShort(explanation: Explanation): string {
  if (explanation.kind !== 'explained') return renderUnexplainedShort(explanation);
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

/** The whole page: meaning, causes and steps with how sure each is, neighbours, the guide's page, sources. */
export function renderLong(explanation: Explanation): string {
  return renderPage(explanation, {});
}

/** The whole page with what the place knows where it is shown. */
export function renderPage(explanation: Explanation, options: PageOptions): string {
  const sections =
    explanation.kind === 'explained'
      ? explainedSections(explanation, options)
      : unexplainedPage(explanation, options);
  return `${sections.join('\n\n')}\n`;
}

/** What to say when there is no code in what was given. */
export function renderNothingFound(): string {
  return (
    'No AADSTS code was found in this text. A code looks like `AADSTS54005`; a bare number counts if it stands alone. ' +
    "Microsoft's look-up page: <https://login.microsoftonline.com/error>"
  );
}

type Explained = Extract<Explanation, { kind: 'explained' }>;

function explainedSections(explanation: Explained, options: PageOptions): string[] {
  const { record } = explanation;
  return [
    `# ${headline(record)}`,
    facts(record),
    sentence(record.meaning, articleOf(record)),
    `**Try again?** ${retries[record.retry]}`,
    ...suberror(options),
    ...causes(record),
    ...actions(record),
    ...neighbours(record),
    ...guide(record, options),
    ...pages(record),
    lookupLink(explanation),
    'Microsoft may change numbers and texts at any time: let code decide by `error` and `suberror`, never by the number.',
  ];
}

function unexplainedPage(
  explanation: Exclude<Explanation, Explained>,
  options: PageOptions,
): string[] {
  const opening = [
    `# ${unexplainedTitle(explanation)}`,
    ...unexplainedSections(explanation),
    ...suberror(options),
  ];
  if (explanation.kind !== 'known') return opening;
  const { brief } = explanation;
  return [
    ...opening,
    ...neighbours(brief),
    ...guide(brief, options),
    ...pages({ ...brief, meaning: brief.gist, causes: [], actions: [] }),
    lookupLink(explanation),
  ];
}

function headline(record: AadstsRecord): string {
  return `AADSTS${record.code}: ${record.title}`;
}

function facts(record: AadstsRecord): string {
  return bullets([
    ...nameLines(record.names, record.namesElsewhere),
    ...errorLines(record.oauthErrors),
    `Kind: ${record.category}`,
    `Who can fix it: ${record.fixers.map((fixer) => fixers[fixer]).join(', ')}`,
  ]);
}

function suberror({ suberror: value }: PageOptions): string[] {
  const text = value === undefined ? undefined : renderSuberror(value);
  return text === undefined ? [] : [text];
}

function causes(record: AadstsRecord): string[] {
  if (record.causes.length === 0) return [];
  const article = articleOf(record);
  const items = record.causes.map((cause, index) => `${index + 1}. ${sentence(cause, article)}`);
  return ['## Likely causes', items.join('\n')];
}

function actions(record: AadstsRecord): string[] {
  if (record.actions.length === 0) return [];
  const article = articleOf(record);
  const who = [...new Set(record.actions.map(({ by }) => by))];
  return [
    '## What to do',
    ...who.flatMap((role) => [
      `### ${headings[role]}`,
      bullets(
        record.actions.filter(({ by }) => by === role).map((one: Action) => sentence(one, article)),
      ),
    ]),
  ];
}

function neighbours({ related }: { related: readonly number[] }): string[] {
  if (related.length === 0) return [];
  const items = related.map(
    (code) => `AADSTS${code}: ${titleOf(explanationOf({ family: 'aadsts', code }))}`,
  );
  return ['## Related codes', bullets(items)];
}

function guide(record: AadstsRecord | BriefRecord, options: PageOptions): string[] {
  const page = guidePageOf(record);
  if (!page) return [];
  const url = (options.guideLink ?? guideUrl)(page);
  return ['## Guide', link({ title: guidePages[page], url })];
}

/** Every page that a record rests on, each once, Microsoft's article first. */
function pages(
  record: Pick<AadstsRecord, 'code' | 'causes' | 'actions'> & {
    article?: string;
    meaning?: AadstsRecord['meaning'] | undefined;
  },
): string[] {
  const article = articleOf(record);
  const statements = [record.meaning, ...record.causes, ...record.actions];
  const all = [article, ...statements.map((one) => one && sourceOf(one, article))];
  const found = all.filter((page): page is Source => page !== undefined);
  const distinct = [...new Map(found.map((page) => [page.url, page])).values()];
  return distinct.length > 0 ? ['## Sources', bullets(distinct.map(link))] : [];
}
