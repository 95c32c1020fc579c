import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const length = 8;

/** Every run of eight words in a text. */
export function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9_']+/g) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

const bytes = 5;

/**
 * The runs of eight words in Microsoft's look-up texts, each as the first five bytes of its SHA-256: enough to
 * recognize a copied sentence, and nothing that could be read.
 */
export const foreignRuns: ReadonlySet<string> = new Set(
  Buffer.from(readFileSync(new URL('foreign-runs.txt', import.meta.url), 'utf8'), 'base64')
    .toString('hex')
    .match(new RegExp(`.{${2 * bytes}}`, 'g')) ?? [],
);

/** Whether the run stands in one of Microsoft's texts. */
export function isForeign(run: string): boolean {
  const hash = createHash('sha256').update(run).digest('hex');
  return foreignRuns.has(hash.slice(0, 2 * bytes));
}
