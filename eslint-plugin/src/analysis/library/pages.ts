/** Reading the page's URL through a router, and changing it. */

import type { Effect } from '../../catalog/index.js';
import { pageParam, pageUrl } from '../builtins/page.js';
import type { Machine } from '../machine.js';
import { at, codesIn } from '../records.js';
import { text, undef, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';
import { makeResult } from './results.js';

type Read = Extract<Effect, { does: 'read page' }>;

/** What a router says of the URL at render time: captured, whatever becomes of the URL. */
export function readPage(m: Machine, call: LibraryCall, effect: Read): Value {
  switch (effect.shape) {
    case 'params':
    case 'location':
    case 'query':
    case 'url':
      return pageUrl;
    case '[params]':
      return m.array([pageUrl, m.fresh(call.node, 'setParams')]);
    case 'param': {
      const name = text(call.args[0]);
      return name === undefined ? pageUrl : pageParam(name);
    }
    case '{query}':
    case '{params}':
    case '{url}': {
      const made = makeResult(m, call);
      if (made.kind === 'obj')
        for (const name of [
          'query',
          'searchParams',
          'url',
          'params',
          'asPath',
          'queryParams',
          'queryParamMap',
          'snapshot',
        ])
          made.props.set(name, pageUrl);
      return made;
    }
  }
}

/** A router changes the URL; only code that reads `location` again sees it. */
export function stripPage(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'strip page' }>,
): Value {
  const to = effect.to && at(call.args[effect.to.arg], effect.to.prop);
  if (!to || [...codesIn([to])].length === 0) m.pageStripped = true;
  return m.settled(undef);
}
