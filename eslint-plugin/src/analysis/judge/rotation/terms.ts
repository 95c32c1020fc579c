/** What the server that a refresh goes to does with refresh tokens, as far as the program shows which one it is. */

import { providers, refreshing, type Refreshing } from '../../../catalog/providers.js';
import type { Attempt } from '../../attempt.js';
import type { Program } from '../../program.js';
import type { Explored } from '../../run/explore.js';
import type { Node } from '../../syntax/nodes.js';
import { allFields, providerOf } from '../fallback/provider.js';
import type { TokenEvent } from '../tokens.js';

export interface Terms {
  provider: string;
  /** What it does; undefined where that is not known of it. */
  refreshing: Refreshing | undefined;
  /** The request itself shows the provider, not only the file it stands in. */
  shown: boolean;
}

/** The terms of each request. */
export class TermsOf {
  private readonly events = new Map<Node, TokenEvent>();

  constructor(
    private readonly program: Program,
    explored: readonly Explored[],
  ) {
    for (const { tokenEvents } of explored)
      for (const event of tokenEvents)
        if (event.kind === 'request' && event.attempt) this.events.set(event.attempt.node, event);
  }

  of({ node, file, relayed }: Attempt): Terms | undefined {
    // The app's own backend is a server like no other.
    if (relayed) return undefined;
    const event = this.events.get(node);
    const shown = event && spokenTo(event);
    const name = shown ?? namedIn(file.text) ?? namedIn(this.program.file.text);
    return name === undefined
      ? undefined
      : { provider: name, refreshing: refreshing[name], shown: shown !== undefined };
  }
}

function spokenTo({ call, url, parts, fields }: TokenEvent): string | undefined {
  return providerOf({
    url,
    parts: call ? call.args : (parts ?? []),
    fields: call ? allFields(call.args) : (fields ?? []),
    ...(call ? { receiver: call.receiver, callee: call.callee, entry: call.entry } : {}),
  })?.name;
}

/** The hosts by which providers are known, longest first. */
const hosts = providers
  .flatMap(({ name, places }) =>
    places.map(({ host }) => ({ name, host: host.replace(/^\*\.?/, '') })),
  )
  .filter(({ host }) => host !== '');

/** The one provider whose addresses a file names, or one of several that are alike. */
function namedIn(text: string): string | undefined {
  const names = [
    ...new Set(hosts.filter(({ host }) => text.includes(host)).map(({ name }) => name)),
  ];
  const kinds = new Set(names.map((name) => `${refreshing[name]?.old} ${refreshing[name]?.new}`));
  return kinds.size === 1 ? names[0] : undefined;
}
