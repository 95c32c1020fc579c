/** Whether a file is worth analysing. A file that is not costs no more than this. */

import { redeemingWords, signInWords } from '../catalog/vocabulary.js';
import type { Host } from './ports.js';
import { redeemsByItself, showsRedemption } from './signs.js';

/** The end of an import of a project module. */
const relativeImport = /from\s*['"`](\.[^'"`\n]*)['"`]/g;

const redeemingName = new RegExp([...new Set([...signInWords, ...redeemingWords])].join('|'), 'i');

/** Texts whose signs are remembered; a module is imported by many files. */
const maxTexts = 2000;
const seen = new Map<string, boolean>();

/**
 * Whether a text shows a sign of a redemption, or imports a function that redeems by itself: then it is the one to say
 * how often that function runs.
 */
export function mayRedeem(text: string, path = '', host: Host = {}): boolean {
  return showsRedemption(text) || importsRedeemer(text, path, host);
}

/** By name first, so that few modules are read. */
function importsRedeemer(text: string, path: string, host: Host): boolean {
  if (!host.readText && !host.readModule) return false;
  for (const { 1: specifier = '', index } of text.matchAll(relativeImport)) {
    const statement = text.slice(text.lastIndexOf('import', index), index) + specifier;
    if (statement.startsWith('import type') || !redeemingName.test(statement)) continue;
    const module = (host.readText ?? host.readModule)?.(specifier, path);
    if (module && remembered(module.text)) return true;
  }
  return false;
}

function remembered(text: string): boolean {
  let redeems = seen.get(text);
  if (redeems === undefined) {
    if (seen.size >= maxTexts) seen.clear();
    seen.set(text, (redeems = redeemsByItself(text)));
  }
  return redeems;
}
