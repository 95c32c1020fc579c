/** The words of our hovers, as Markdown. */

import type { MessageId } from '../../eslint-plugin/src/messages.js';
import { commandLink } from '../guide/html.js';
import { commands, mainErrorCode, mainGuidePage } from '../ids.js';
import type { RouteParams } from '../protocol.js';
import { findingNotes } from './finding-notes.js';

/** On a squiggle: what its message does not say. */
export function findingHover(
  message: MessageId,
  finding: RouteParams,
  ruleDocs: string | undefined,
): string {
  const { happens, todo } = findingNotes[message];
  const steps = todo.map((step) => `- ${step}`).join('\n');
  const rule = ruleDocs ? [`[Rule](${ruleDocs})`] : [];
  return [
    `**At run time:** ${happens}`,
    `**What to do**\n${steps}`,
    [routeLink(finding), guideLink(mainGuidePage), explainLink(mainErrorCode), ...rule].join(' · '),
  ].join('\n\n');
}

/** On an AADSTS code: its short meaning, and where to read on. */
export function codeHover(code: string, shortMeaning: string, guidePage?: string): string {
  const guide = guidePage ? [guideLink(guidePage)] : [];
  // The meaning ends with its link to Microsoft; ours stand beside it.
  return [shortMeaning, ...guide, explainLink(code)].join(' · ');
}

function routeLink({ uri, check, start }: RouteParams): string {
  return `[Show how the code gets here](${commandLink(commands.showRoute, uri, check, start)})`;
}

function guideLink(page: string): string {
  return `[Guide](${commandLink(commands.openGuide, page)})`;
}

function explainLink(code: string): string {
  return `[Explain ${code}](${commandLink(commands.explain, code)})`;
}
