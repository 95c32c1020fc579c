/** Tells squiggles with one of our rules from all others, whoever draws them. */

import type { Diagnostic } from 'vscode';

import { registry } from '../../eslint-plugin/src/registry.js';

/** Whether the squiggle comes from one of our rules. */
export function isOurs({ code }: Diagnostic): boolean {
  const rule = typeof code === 'object' ? code.value : code;
  return typeof rule === 'string' && rule.replace(/^redeem-once\//, '') in registry;
}

/** The page on the squiggle's rule. */
export function docsOf({ code }: Diagnostic): string | undefined {
  return typeof code === 'object' ? code.target.toString() : undefined;
}
