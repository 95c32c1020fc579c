/** The answer for machines. */

import { knowledge, type Explanation, type KnownCode } from '../explain/index.js';
import { factsOf } from './facts.js';
import type { Answer } from './run.js';

/** What stands in the place of what is hidden. */
const redacted = '[redacted]';

/**
 * One JSON object with a line end. What the text does not hold, or nobody knows, is absent. A machine that asks gets the
 * ids of the request, by which Microsoft's support and the sign-in log find it.
 */
export function jsonOf(answer: Answer, { showIds }: { showIds: boolean }): string {
  const { reading, explanations, matches } = answer;
  const known = new Map(knowledge().codes.map((one) => [one.code, one]));
  const toCode = (explanation: Explanation): object => codeOf(explanation, known);
  const facts = factsOf(reading).map(({ key, value, privacy }) => [
    key,
    privacy === 'personal' && !showIds ? redacted : value,
  ]);
  const result = {
    codes: explanations.map(toCode),
    ...(Object.fromEntries(facts) as Record<string, string>),
    ...(matches.length > 0 && { matches: matches.map(toCode) }),
    ...(reading.coverage === 'parts' && { coverage: 'parts' }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function codeOf(explanation: Explanation, known: ReadonlyMap<string, KnownCode>): object {
  const { kind, code } = explanation;
  if (kind === 'other') return { code, family: explanation.family };
  const name = `AADSTS${code}`;
  const knownCode = known.get(name);
  if (!knownCode) return { code: name, family: 'aadsts', kind: 'unknown' };
  const { names, meaning, code: _code, ...rest } = knownCode;
  return {
    code: name,
    family: 'aadsts',
    ...(names[0] !== undefined && { name: names[0] }),
    ...(meaning && { meaning: meaning.text, sure: meaning.sure }),
    ...(meaning?.source && { source: meaning.source }),
    ...rest,
  };
}
