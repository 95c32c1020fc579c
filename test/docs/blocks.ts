/** The code blocks of our Markdown pages, and what ESLint says of them. Pages mark them in the info string. */

import { Linter } from 'eslint';

import {
  packageSigns as signs,
  type CheckId,
  type PackageFacts,
} from '../../eslint-plugin/src/analysis/index.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { languageOptions } from '../rules/tester.js';

/**
 * What a page says of a block. `incorrect`: its rule reports it, in recommended or, if so marked, in strict only;
 * `correct`: no rule of recommended reports it; `unreported`: not even strict reports it, though one might wish so.
 */
export type Verdict = 'incorrect' | 'correct' | 'unreported';

/** One fenced block that is marked. */
export interface Block {
  language: string;
  verdict: Verdict;
  /** The rule that reports it, where the page does not say by itself. */
  rule: CheckId | undefined;
  strict: boolean;
  code: string;
  /** 1-based line of the opening fence. */
  line: number;
}

const fence = /^```(\w+) (incorrect|correct|unreported)([^\n]*)\n(.*?)^```$/gms;

/** The marked blocks of a page, in order. */
export function markedBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(fence)].map((match) => {
    const [, language = '', verdict, words = '', text = ''] = match;
    const marks = words.trim().split(/\s+/);
    return {
      language,
      verdict: verdict as Verdict,
      rule: marks.find((mark): mark is CheckId => mark in plugin.rules),
      strict: marks.includes('strict'),
      code: text,
      line: markdown.slice(0, match.index).split('\n').length,
    };
  });
}

/** What one of our configs reports for a block: rule ids without the namespace, then the messages. */
export function lintBlock(block: Block, config: keyof typeof plugin.configs): Linter.LintMessage[] {
  code = block.code;
  const file = `page/example.${block.language}`;
  const settings = { files: ['**'], languageOptions: languageOptions(file) };
  return new Linter().verify(block.code, [settings, plugin.configs[config]], {
    filename: file,
  });
}

/** The block that is being linted: each block is taken for a whole package. */
let code = '';

const plugin = createPlugin({ packageFacts: () => factsOf(code) });

function factsOf(text: string): PackageFacts {
  return {
    silentAcquisition: signs.silentAcquisition.test(text),
    refreshGrant: signs.refreshGrant.test(text),
    offlineAccess: signs.offlineAccess.test(text),
    authorizationRequest: signs.authorizationRequest.test(text),
    strictMode: undefined,
  };
}
