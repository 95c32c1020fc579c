/** The result of a log's analysis as Markdown: a page with links, or a file to keep. */

import { explain, titleOf } from '../../eslint-plugin/src/explain/index.js';
import { escapeMarkdown } from '../explain/markdown.js';
import { commandLink } from '../guide/html.js';
import { commands, pageCommands } from '../ids.js';
import type { LogPlace, LogReport, SignIn, Suspicion } from './report.js';
import { clockTime, duration, exactTime } from './times.js';

/** How a report is shown. */
export interface ReportView {
  /** The log's name. */
  name: string;
  /** Where its lines are; without it they are numbers only, and the report is one to keep. */
  uri?: string;
  /** Whether correlation ids are shown. */
  revealed: boolean;
}

const maxTimeline = 200;
const maxSignIns = 50;
const maxLines = 8;

/** Writes the report. */
export function renderReport(report: LogReport, view: ReportView): string {
  const words = wordsFor(report, view);
  const sections = [
    `# AADSTS errors in ${escapeMarkdown(view.name)}`,
    facts(report),
    ...(report.complete ? [] : ['**Stopped before the end:** this is what was found until then.']),
    ...(report.count === 0 ? [nothing(report)] : []),
    ...suspicions(report, words),
    ...groups(report, words),
    ...signIns(report, view, words),
    ...timeline(report, words),
    ...(view.uri === undefined || report.count === 0 ? [] : buttons(report, view)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** How places and codes are written in one report. */
interface Words {
  line: (place: LogPlace) => string;
  code: (code: number) => string;
  signIn: (correlationId: string | undefined) => string;
  time: (place: LogPlace) => string;
}

function wordsFor(report: LogReport, { uri }: ReportView): Words {
  const numbers = new Map(report.signIns.map((one) => [one.correlationId, one.number]));
  return {
    line: ({ line }) =>
      uri === undefined
        ? `line ${line}`
        : `[line ${line}](${commandLink(pageCommands.openPlace, uri, line - 1, 0)})`,
    code: (code) =>
      uri === undefined
        ? `AADSTS${code}`
        : `[AADSTS${code}](${commandLink(commands.explain, `AADSTS${code}`)})`,
    signIn: (id) => (id === undefined ? '' : `sign-in ${numbers.get(id) ?? ''}`),
    time: ({ time }) => (time === undefined ? '' : clockTime(time)),
  };
}

function facts({ lines, count, groups, span }: LogReport): string {
  const items = [
    plural(lines, 'line'),
    plural(count, 'error'),
    ...(groups.length > 0 ? [plural(groups.length, 'code')] : []),
    ...(span ? [`${exactTime(span.from)} to ${exactTime(span.to)}`] : []),
  ];
  return items.map((item) => `- ${item}`).join('\n');
}

function nothing({ suspicions: found }: LogReport): string {
  return found.length > 0
    ? 'There is no AADSTS code in this log, but codes were sent more than once.'
    : 'There is no AADSTS code in this log. Some libraries log only `invalid_grant`; look at the answer of the token endpoint itself.';
}

function suspicions({ suspicions: found }: LogReport, words: Words): string[] {
  if (found.length === 0) return [];
  return [
    '## Redeemed twice',
    'An authorization code works once. These are places where one was sent again, which AADSTS54005 is the answer to.',
    found.map((one) => `- ${suspicion(one, words)}`).join('\n'),
  ];
}

function suspicion(found: Suspicion, words: Words): string {
  const at = places(found.places, words);
  const [first, second] = found.places;
  const apart =
    first?.time !== undefined && second?.time !== undefined
      ? `, ${duration(second.time - first.time)} apart`
      : '';
  if (found.kind === 'same sign-in') {
    return `**${found.requests} requests of sign-in ${found.signIn}** share one correlation ID, and were answered with ${words.code(54005)}: ${at}.`;
  }
  const what =
    found.sent === 'callback'
      ? `**One code came to the callback ${times(found.places.length)}**${apart}: ${at}. The browser asked again, or a proxy did.`
      : `**One code was sent to the token endpoint ${times(found.places.length)}**${apart}: ${at}.`;
  const { error } = found;
  return error ? `${what} ${words.code(error.code)} followed on ${words.line(error)}.` : what;
}

function groups({ groups: found }: LogReport, words: Words): string[] {
  if (found.length === 0) return [];
  const most = Math.max(...found.flatMap(({ spread }) => spread));
  const rows = found.map(({ code, count, first, last, spread }) => {
    const at = first.line === last.line ? words.line(first) : places([first, last], words, ' to ');
    return `| ${words.code(code)}: ${title(code)} | ${count} | ${bars(spread, most)} | ${at} |`;
  });
  return [
    '## Errors by code',
    ['| Error | Count | When | Where |', '| :-- | --: | :-- | :-- |', ...rows].join('\n'),
  ];
}

function signIns({ signIns: found }: LogReport, { revealed }: ReportView, words: Words): string[] {
  if (found.length === 0) return [];
  const rows = found.slice(0, maxSignIns).map((one) => {
    const id = revealed ? `\`${one.correlationId}\`` : '•••••••• *hidden*';
    const codes = [...new Set(one.errors.map(({ code }) => code))].map(words.code).join(', ');
    return `| ${one.number} | ${codes} | ${lasting(one)} | ${places(one.errors, words)} | ${id} |`;
  });
  const more = found.length - maxSignIns;
  return [
    '## Sign-ins',
    'Errors with one correlation ID belong to one sign-in.',
    [
      '| | Errors | Lasted | Where | Correlation ID |',
      '| --: | :-- | :-- | :-- | :-- |',
      ...rows,
    ].join('\n'),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ];
}

function lasting({ errors }: SignIn): string {
  const known = errors.flatMap(({ time }) => (time === undefined ? [] : [time]));
  return known.length > 1 ? duration(Math.max(...known) - Math.min(...known)) : '';
}

function timeline({ timeline: found, count }: LogReport, words: Words): string[] {
  if (found.length === 0) return [];
  const rows = found.slice(0, maxTimeline).map((error) => {
    const cells = [words.time(error), words.code(error.code), words.line(error)];
    return `| ${[...cells, words.signIn(error.correlationId)].join(' | ')} |`;
  });
  const more = count - Math.min(found.length, maxTimeline);
  return [
    '## Timeline',
    ['| Time | Error | Where | Sign-in |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n'),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ];
}

function buttons({ signIns: found }: LogReport, { revealed }: ReportView): string[] {
  return [
    `[Export as Markdown](command:${pageCommands.exportLogReport})`,
    ...(found.length > 0 && !revealed
      ? [`[Show correlation IDs](command:${pageCommands.revealLogIds})`]
      : []),
  ];
}

function places(found: readonly LogPlace[], words: Words, between = ', '): string {
  const shown = found.slice(0, maxLines).map(words.line).join(between);
  return found.length > maxLines ? `${shown} and ${found.length - maxLines} more` : shown;
}

/** A row of bars that text can show: how many errors in each stretch. */
function bars(spread: number[], most: number): string {
  const levels = '▁▂▃▄▅▆▇█';
  return spread
    .map((count) => (count === 0 ? '·' : levels.charAt(Math.ceil((count / most) * 8) - 1)))
    .join('');
}

function title(code: number): string {
  const [explanation] = explain(`AADSTS${code}`);
  return explanation ? titleOf(explanation) : '';
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
