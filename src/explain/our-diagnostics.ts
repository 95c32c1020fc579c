/** Tells squiggles with one of our rules from all others, whoever draws them. */

import { languages, type Diagnostic, type Position, type Uri } from 'vscode';

import { registry } from '../../eslint-plugin/src/registry.js';
import type { RouteParams } from '../protocol.js';

/** Whether the squiggle comes from one of our rules. */
export function isOurs(diagnostic: Diagnostic): boolean {
  return ruleOf(diagnostic) !== undefined;
}

/** The first squiggle of ours at a place, whoever draws it. */
export function findingAt(uri: Uri, position: Position): Diagnostic | undefined {
  return languages
    .getDiagnostics(uri)
    .find((diagnostic) => isOurs(diagnostic) && diagnostic.range.contains(position));
}

/** The page on the squiggle's rule. */
export function docsOf({ code }: Diagnostic): string | undefined {
  return typeof code === 'object' ? code.target.toString() : undefined;
}

/** A squiggle as the server knows its finding. */
export function findingOf(uri: Uri, diagnostic: Diagnostic): RouteParams {
  const { line, character } = diagnostic.range.start;
  return { uri: uri.toString(), check: ruleOf(diagnostic) ?? '', start: { line, character } };
}

/** The squiggle's rule without the plugin's prefix; undefined if it is none of ours. */
function ruleOf({ code }: Diagnostic): string | undefined {
  const given = typeof code === 'object' ? code.value : code;
  const rule = typeof given === 'string' ? given.replace(/^redeem-once\//, '') : '';
  return Object.hasOwn(registry, rule) ? rule : undefined;
}
