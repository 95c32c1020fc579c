/** What "Explain AADSTS Error" shows, as Markdown. */

import type { Page } from '../guide/page-panel.js';
import { loadReader } from './reader.js';

/** The page on every code in `input`; a plain sentence and Microsoft's look-up link where there is none. */
export async function explainPage(input: string): Promise<Page> {
  const { explain, renderLong, renderNothingFound } = await loadReader();
  const explanations = explain(input);
  const [first] = explanations;
  if (!first) {
    const title = 'No AADSTS code found';
    return { title, markdown: `# ${title}\n\n${renderNothingFound()}\n` };
  }
  const title = typeof first.code === 'number' ? `AADSTS${first.code}` : first.code;
  return { title, markdown: explanations.map(renderLong).join('\n---\n\n') };
}

/** Whether `input` holds a code that we can say something of. */
export async function hasKnownCode(input: string): Promise<boolean> {
  const { explain } = await loadReader();
  return explain(input).some(({ kind }) => kind !== 'unknown');
}
