/**
 * What a file has to do with a sign-in, as plain data for people who review it: where authorization starts, where the code
 * arrives, what redeems it, and where tokens are kept, renewed and used. For pages and hovers; no rule asks for it.
 */

import type { SelfGuard } from '../../catalog/index.js';
import type { Span } from '../finding.js';
import type { Host, Settings, SourceFile } from '../ports.js';
import { Program } from '../program.js';
import { authorizationCode } from '../subjects/authorization-code.js';
import { refreshToken } from '../subjects/refresh-token.js';
import { arrivals, redemptions, renewals, tokenPlaces } from './explored.js';
import { bearers } from './bearers.js';
import { exploreProgram } from '../run/explore.js';
import { libraryCalls, signIns } from './library-calls.js';

/** The stations of a sign-in, in the order in which it passes them. */
export const flowKinds = ['sign-in', 'arrival', 'redemption', 'storage', 'refresh', 'use'] as const;

export type FlowKind = (typeof flowKinds)[number];

/** What the catalogue knows of a library's call. */
export interface FlowLibrary {
  /** The package, e.g. `@azure/msal-node`. */
  name: string;
  /** What becomes of the tokens of a redemption. */
  tokens?: 'result' | 'silent cache' | 'library';
  /** How it keeps itself from sending a code again. */
  guard?: SelfGuard;
  /** It repeats failed redemptions by itself. */
  retries?: string;
}

/** One place of the flow. */
export interface FlowStep {
  kind: FlowKind;
  /** The module it stands in, as the host names it. */
  file: string;
  at: Span;
  /** The names that stand there (`client.acquireTokenByCode`): never a text of the program. */
  name: string;
  /** The function around it. */
  within?: string;
  library?: FlowLibrary;
  /** The code goes to the app's own backend. */
  relayed?: true;
}

/** Every step that a file shows, by itself or in the modules it calls, in order of files and lines. Never throws. */
export function flowOf(file: SourceFile, host: Host = {}, settings: Settings = {}): FlowStep[] {
  const found: FlowStep[] = [];
  const look = (steps: () => readonly FlowStep[]): void => {
    try {
      found.push(...steps());
    } catch {
      // What one look cannot see the others may.
    }
  };
  const codes = new Program(file, host, settings, authorizationCode);
  const explored = attempt(() => exploreProgram(codes)) ?? [];
  look(() => arrivals(codes, explored));
  look(() => redemptions(explored));
  look(() => tokenPlaces(explored));
  look(() => signIns(new Program(file, host, settings, authorizationCode)));
  look(() => libraryCalls(new Program(file, host, settings, authorizationCode)));
  look(() => renewals(exploreProgram(new Program(file, host, settings, refreshToken)), 'refresh'));
  look(() => renewals(explored, 'grant'));
  look(() => bearers(file));
  return distinct(found);
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Each place once in each kind; of a place within another of its kind, the one that says more of it. */
function distinct(steps: readonly FlowStep[]): FlowStep[] {
  const kept: FlowStep[] = [];
  for (const step of [...steps].sort((a, b) => knowledge(b) - knowledge(a)))
    if (!kept.some((other) => isSamePlace(other, step))) kept.push(step);
  return kept.sort(
    (a, b) =>
      flowKinds.indexOf(a.kind) - flowKinds.indexOf(b.kind) ||
      a.file.localeCompare(b.file) ||
      a.at.range[0] - b.at.range[0],
  );
}

function knowledge({ library, within }: FlowStep): number {
  return (library ? 2 : 0) + (within ? 1 : 0);
}

function isSamePlace(a: FlowStep, b: FlowStep): boolean {
  if (a.kind !== b.kind || a.file !== b.file) return false;
  const [start, end] = a.at.range;
  const [otherStart, otherEnd] = b.at.range;
  return (start <= otherStart && otherEnd <= end) || (otherStart <= start && end <= otherEnd);
}
