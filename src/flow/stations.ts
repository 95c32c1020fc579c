/** The flow of a workspace as people read it: station by station, each with its places. */

import { flowKinds, type FlowKind, type FlowPlace } from '../protocol.js';

/** A step with its file's path as users know it. */
export interface FlowStop extends FlowPlace {
  path: string;
}

/** One station of the way, with all places in the workspace. */
export interface Station {
  kind: FlowKind;
  title: string;
  stops: FlowStop[];
}

const titles: Record<FlowKind, string> = {
  'sign-in': 'Authorization starts',
  arrival: 'The code arrives',
  redemption: 'The code is redeemed',
  storage: 'Tokens are stored',
  refresh: 'Tokens are renewed',
  use: 'Tokens are used',
};

/** All stations, also those of which the workspace shows nothing; each place once. */
export function stationsOf(stops: readonly FlowStop[]): Station[] {
  const known = new Map<string, FlowStop>();
  for (const stop of stops) {
    const key = [stop.kind, stop.uri, stop.start.line, stop.start.character].join(' ');
    // A module that several files share is shown by each; the file itself knows of its findings.
    if (!known.get(key)?.finding) known.set(key, stop);
  }
  const sorted = [...known.values()].sort(byPlace);
  return flowKinds.map((kind) => ({
    kind,
    title: titles[kind],
    stops: sorted.filter((stop) => stop.kind === kind),
  }));
}

function byPlace(a: FlowStop, b: FlowStop): number {
  return a.path.localeCompare(b.path) || a.start.line - b.start.line;
}

/** What a place is called. */
export function nameOf({ name, within, relayed }: FlowStop): string {
  const called = name || within || 'Here';
  return relayed ? `${called} (to the backend)` : called;
}

/** Where a place is, in words. */
export function whereOf({ path, start }: FlowStop): string {
  return `${path}:${start.line + 1}`;
}
