/** The page on an error, as Markdown: our knowledge of it, and what the reader's own text and workspace add. */

import { explanationOf } from '../../eslint-plugin/src/explain/explanation.js';
import {
  explain,
  guidePageOf,
  renderLong,
  renderNothingFound,
  renderPage,
  type Explanation,
} from '../../eslint-plugin/src/explain/index.js';
import { read } from '../../eslint-plugin/src/explain/read.js';
import { commandLink } from '../guide/html.js';
import type { Page } from '../guide/page-panel.js';
import { commands } from '../ids.js';
import { factsOf, suberrorOf } from './facts.js';
import { inWorkspace, otherCodes, portal, readFromText } from './page-sections.js';
import { chosenOf, nameOf, type Subject } from './subject.js';

/** What `input` is about; undefined where there is no code in it. `code` chooses one of several. */
export function subjectOf(input: string, code?: string): Subject | undefined {
  const reading = read(input);
  const [first, ...rest] = reading.codes.map(explanationOf);
  if (!first) return undefined;
  const explanations: Subject['explanations'] = [first, ...rest];
  return {
    explanations,
    chosen: Math.max(0, explanations.map(nameOf).indexOf(code ?? '')),
    facts: factsOf(reading),
    revealed: false,
    workspace: { state: 'offered' },
  };
}

/** The page on a subject. */
export function explanationPage(subject: Subject): Page {
  const explanation = chosenOf(subject);
  const [opening, knowledge, sources] = divided(
    renderPage(explanation, {
      suberror: suberrorOf(subject.facts),
      guideLink: (page) => commandLink(commands.openGuide, page),
    }),
  );
  const parts = [
    opening,
    ...inWorkspace(subject),
    ...readFromText(subject),
    knowledge,
    ...portal(subject),
    ...otherCodes(subject),
    sources,
  ];
  return {
    title: nameOf(explanation),
    markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  };
}

/** What we know of the first codes in `input`, and nothing else of it. */
export function knowledgeOf(input: string, codes: number): string {
  const explanations = explain(input).slice(0, codes);
  if (explanations.length === 0) return renderNothingFound();
  return explanations.map(renderLong).join('\n---\n\n');
}

/** The page of the guide on a code's family. */
export function guideOf(explanation: Explanation): string | undefined {
  if (explanation.kind === 'explained') return guidePageOf(explanation.record);
  return explanation.kind === 'known' ? guidePageOf(explanation.brief) : undefined;
}

/** The page for a text without a code. */
export function nothingFoundPage(): Page {
  const title = 'No AADSTS code found';
  return { title, markdown: `# ${title}\n\n${renderNothingFound()}\n` };
}

/** What is read first, the sections on cause and cure, and where all that comes from. */
function divided(markdown: string): [string, string, string] {
  const [opening = '', ...sections] = markdown.trim().split(/\n(?=## )/);
  const isLast = (section: string) => /^## (?:Related|Guide|Sources)/.test(section);
  const join = (some: string[]) => some.map((section) => section.trim()).join('\n\n');
  return [
    opening.trim(),
    join(sections.filter((section) => !isLast(section))),
    join(sections.filter(isLast)),
  ];
}
