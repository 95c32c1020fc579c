/** The tool that language models may call: our knowledge of the codes in a text, and nothing of the text itself. */

import {
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  type Disposable,
  type LanguageModelTool,
} from 'vscode';

import { explainTool } from '../ids.js';
import { loadReader } from './reader.js';

/** What a model gives to the tool; the manifest has its schema. */
export interface ToolInput {
  error: string;
}

const maxCharacters = 100_000;
const maxCodes = 3;

/** Answers with the pages on the most telling codes. Only digits of the input get into them. */
export const explainModelTool: LanguageModelTool<ToolInput> = {
  prepareInvocation: () => ({ invocationMessage: 'Explaining an AADSTS error' }),
  async invoke({ input }) {
    const text = typeof input.error === 'string' ? input.error : '';
    const { knowledgeOf } = await loadReader();
    const answer = knowledgeOf(text.slice(0, maxCharacters), maxCodes);
    return new LanguageModelToolResult([new LanguageModelTextPart(answer)]);
  },
};

/** Registers the tool. */
export function registerModelTool(): Disposable {
  return lm.registerTool(explainTool, explainModelTool);
}
