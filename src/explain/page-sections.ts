/** The parts of an explanation page that depend on the reader: what was read, where to look, what causes it here. */

import { titleOf } from '../../eslint-plugin/src/explain/index.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import type { WorkspacePlace } from '../client/workspace-search.js';
import { commandLink } from '../guide/html.js';
import { pageCommands } from '../ids.js';
import { correlationLabel } from './facts.js';
import { codeSpan, escapeMarkdown } from './markdown.js';
import { portalPages } from './portal.js';
import { chosenOf, nameOf, type Subject, type WorkspaceState } from './subject.js';

/** More lines than that are read in the Problems view, not on a page. */
const maxPlaces = 50;

/** The rules whose findings lead to a code at run time. */
export function rulesCausing(code: number | string): string[] {
  return Object.entries(registry)
    .filter(([, { causes }]) => causes.some((one) => one === code))
    .map(([rule]) => rule);
}

/** The other codes of the text, each a click away. */
export function otherCodes(subject: Subject): string[] {
  if (subject.explanations.length < 2) return [];
  const chosen = chosenOf(subject);
  const items = subject.explanations.map((one) => {
    const name = nameOf(one);
    const title = titleOf(one);
    if (one === chosen) return `**${name}** ${title} *(this page)*`;
    return `[${name}](${commandLink(pageCommands.chooseCode, name)}) ${title}`;
  });
  return ['## Codes in your text', 'The most telling first.', ...numbered(items)];
}

/** What was read, private values hidden unless the user has asked for them. */
export function readFromText({ facts, revealed }: Subject): string[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, value, private: isPrivate }) => {
    const shown = isPrivate && !revealed ? '•••••••• *hidden*' : codeSpan(value);
    return `| ${label} | ${shown} |`;
  });
  const hidden = facts.some((fact) => fact.private) && !revealed;
  return [
    '## Read from your text',
    ['| | |', '| :-- | :-- |', ...rows].join('\n'),
    ...(hidden ? [button('Show hidden values', pageCommands.revealValues)] : []),
    'Read on this machine and kept only while this page is open.',
  ];
}

/** Where an administrator looks; the id to look for is copied, never part of a link. */
export function portal(subject: Subject): string[] {
  const chosen = chosenOf(subject);
  if (chosen.kind === 'other') return [];
  const category = chosen.kind === 'explained' ? chosen.record.category : undefined;
  const items = portalPages(category).map(
    ({ title, url, purpose }) => `- [${title}](${url}): ${purpose}`,
  );
  const copy = subject.facts.some(({ label }) => label === correlationLabel)
    ? [button('Copy correlation ID', pageCommands.copyCorrelationId)]
    : [];
  return ['## In the Entra admin center', items.join('\n'), ...copy];
}

/** The code of the workspace that leads to this very error. */
export function inWorkspace(subject: Subject): string[] {
  const { code } = chosenOf(subject);
  const rules = rulesCausing(code);
  if (rules.length === 0) return [];
  return ['## In this workspace', ...workspaceText(subject.workspace, rules, `AADSTS${code}`)];
}

function workspaceText(workspace: WorkspaceState, rules: string[], name: string): string[] {
  switch (workspace.state) {
    case 'offered':
      return [
        `Redeem Once can look for code that leads to ${name}, with ${list(rules)}.`,
        button('Search this workspace', pageCommands.searchWorkspace),
      ];
    case 'running': {
      const { done, total } = workspace;
      return [total ? `Searching: ${done} of ${total} files …` : 'Searching …'];
    }
    case 'failed':
      return [
        'The search failed; the log says more.',
        button('Try again', pageCommands.searchWorkspace),
      ];
    case 'searched':
      return [
        summary(workspace),
        ...places(workspace.places),
        button('Search again', pageCommands.searchWorkspace),
      ];
  }
}

function summary({ places, files, stopped }: Extract<WorkspaceState, { state: 'searched' }>) {
  const where = `${count(files, 'file')}${stopped ? ' (stopped before the end)' : ''}`;
  if (places.length === 0) {
    return `Nothing found in ${where}. What the analysis cannot see it does not report: a proxy, a browser or a program in another language may send the code again.`;
  }
  return `**${count(places.length, 'place')}** in ${where}:`;
}

function places(found: readonly WorkspacePlace[]): string[] {
  if (found.length === 0) return [];
  const items = found.slice(0, maxPlaces).map((place) => {
    const { uri, path, line, character, message, certain } = place;
    const link = commandLink(pageCommands.openPlace, uri, line, character);
    const potential = certain ? '' : ' *(possible)*';
    return `- [${escapeMarkdown(path)}:${line + 1}](${link}) ${message}${potential}`;
  });
  const more = found.length - maxPlaces;
  return [items.join('\n'), ...(more > 0 ? [`And ${more} more.`] : [])];
}

function button(title: string, command: string): string {
  return `[${title}](command:${command})`;
}

function list(names: string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function numbered(items: string[]): string[] {
  return [items.map((item, index) => `${index + 1}. ${item}`).join('\n')];
}
