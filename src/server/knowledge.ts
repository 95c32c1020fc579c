/** One line of knowledge about a call of a sign-in, for the hover on it. */

import type { Hover } from 'vscode-languageserver';

import type { FlowLibrary, FlowStep } from '../../eslint-plugin/src/analysis/flow/flow.js';
import type { Place, Position } from '../protocol.js';
import type { PlacedStep } from './steps.js';

/** The hover at a place; undefined where nothing of a sign-in stands. */
export function knowledgeAt(
  steps: readonly PlacedStep[],
  uri: string,
  position: Position,
): Hover | undefined {
  for (const placed of steps) {
    const text = knowledgeOf(placed.step);
    const range = namePlace(placed);
    if (text === undefined || placed.uri !== uri || !isWithin(position, range)) continue;
    return {
      contents: { kind: 'markdown', value: text },
      range: { start: range.start, end: range.end },
    };
  }
  return undefined;
}

/** What is known of a step, as Markdown; undefined where that would say nothing new. */
export function knowledgeOf({ kind, library, relayed, name }: FlowStep): string | undefined {
  const by = library ? `\`${library.name}\`: ` : '';
  switch (kind) {
    case 'sign-in':
      return library && `${by}starts a sign-in; what comes back is a new authorization code.`;
    case 'arrival':
      return 'An authorization code arrives here. It works once and for a few minutes: redeem it once, then redirect or take it out of the URL.';
    case 'redemption':
      if (relayed)
        return 'Hands the authorization code to a backend that redeems it. Each request spends the code: send one.';
      return library
        ? [`${by}redeems the authorization code, which works once.`, ...factsOf(library)].join(' ')
        : 'Redeems the authorization code, which works once. Later tokens come from the refresh token.';
    case 'refresh':
      if (!library) return undefined;
      return /silent/i.test(name)
        ? `${by}asks for tokens silently, from the cache or with the refresh token; no user is needed.`
        : `${by}renews the tokens without a user and without a code.`;
    default:
      return undefined;
  }
}

const tokens: Record<NonNullable<FlowLibrary['tokens']>, string> = {
  'silent cache': 'It caches the tokens: ask it silently next time.',
  library: 'It keeps the tokens and renews them by itself.',
  result: 'The tokens are in its result: keep the refresh token for later.',
};

const guards: Record<NonNullable<FlowLibrary['guard']>, string> = {
  instance: 'A second call on the same instance gets the first result.',
  'in flight': 'Overlapping calls share one request; a later call sends the code again.',
  later: 'A later call sends nothing; an overlapping one sends the code again.',
  page: 'A second call sends nothing.',
};

function factsOf(library: FlowLibrary): string[] {
  return [
    ...(library.tokens ? [tokens[library.tokens]] : []),
    ...(library.guard ? [guards[library.guard]] : []),
    ...(library.retries ? [`It repeats failed requests by itself ${library.retries}.`] : []),
  ];
}

/** A call can span a screenful; its name stands on its first line. Where a code arrives, the name may stand anywhere. */
function namePlace({ start, end, step }: PlacedStep): Pick<Place, 'start' | 'end'> {
  const length = step.kind === 'arrival' ? 0 : step.name.length;
  const oneLine = start.line === end.line ? end.character : Number.MAX_SAFE_INTEGER;
  const reach = length > 0 ? start.character + length : oneLine;
  return { start, end: { line: start.line, character: Math.min(reach, oneLine) } };
}

function isWithin({ line, character }: Position, { start, end }: Pick<Place, 'start' | 'end'>) {
  return line === start.line && character >= start.character && character <= end.character;
}
