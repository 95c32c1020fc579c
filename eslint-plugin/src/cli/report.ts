/** The answer for people. */

import {
  renderNothingFound,
  renderPage,
  renderSuberror,
  titleOf,
  type Explanation,
} from '../explain/index.js';
import { factsOf } from './facts.js';
import type { Answer } from './run.js';
import type { Style } from './terminal.js';

/** As many as one reads. */
const maxMatches = 10;

/** The most useful code in full, the others in a line each, and what else the text holds. */
export function reportOf(answer: Answer, { showIds }: { showIds: boolean }, style: Style): string {
  const { reading, explanations, matches } = answer;
  const [first, ...others] = explanations;
  const suberror = reading.suberror?.value;
  const sections = [
    ...(first ? [style.text(renderPage(first, { suberror }))] : missing(answer, style)),
    ...(others.length > 0 ? [list('Also in this text', others, style)] : []),
    ...(matches.length > 0 ? [found(matches, style)] : []),
    ...facts(answer, showIds, style),
    ...(reading.coverage === 'parts'
      ? [style.dim('The text is very long: only what looks like an error was read.')]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function missing({ reading, matches }: Answer, style: Style): string[] {
  const suberror = reading.suberror && renderSuberror(reading.suberror.value);
  if (suberror !== undefined) return [style.text(suberror)];
  return matches.length > 0 ? [] : [style.text(renderNothingFound())];
}

function found(matches: Explanation[], style: Style): string {
  const shown = matches.slice(0, maxMatches);
  const more = matches.length - shown.length;
  const title = 'There is no code in it; these may be meant';
  return list(more > 0 ? `${title} (${more} more)` : title, shown, style);
}

function list(title: string, explanations: Explanation[], style: Style): string {
  const lines = explanations.map((one) => `- ${nameOf(one)}: ${titleOf(one)}`);
  return `${style.heading(title)}\n\n${style.text(lines.join('\n'))}`;
}

function nameOf({ kind, code }: Explanation): string {
  return kind === 'other' ? code : `AADSTS${code}`;
}

function facts({ reading }: Answer, showIds: boolean, style: Style): string[] {
  const all = factsOf(reading);
  if (all.length === 0) return [];
  const width = Math.max(...all.map(({ label }) => label.length));
  const lines = all.map(({ label, value, privacy }) => {
    const isHidden = privacy !== 'open' && !showIds;
    const shown = isHidden ? style.dim('hidden; --show-ids shows it') : value;
    return `  ${label.padEnd(width)}  ${shown}`;
  });
  return [[style.heading('Read from the text'), '', ...lines].join('\n')];
}
