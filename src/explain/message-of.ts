/** Recognises our own sentences, whoever shows them: our squiggles and ESLint's read the same. */

import { messages, type MessageId } from '../../eslint-plugin/src/messages.js';

const patterns = Object.entries(messages).map(([id, sentence]) => ({
  id: id as MessageId,
  pattern: new RegExp(
    `^${sentence
      .split(/\{\{\w+\}\}/)
      .map(escape)
      .join('.+?')}$`,
    's',
  ),
}));

/** Which of our sentences `text` is. */
export function messageOf(text: string): MessageId | undefined {
  return patterns.find(({ pattern }) => pattern.test(text))?.id;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
