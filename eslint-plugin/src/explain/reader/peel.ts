/** Takes off what a text is wrapped in, layer by layer, and remembers where everything stood. */

import { escapeAt } from './escapes.js';
import { LayerBuilder, type Layer } from './layer.js';
import type { Place } from './types.js';
import { windowsOf } from './window.js';
import { joinSoft, joinWrapped, unquote } from './wrapping.js';

/** JSON in JSON in JSON has its quotes escaped thrice; nobody nests deeper by accident. */
const maxRounds = 8;

/** A text without its wrappings. */
export interface Peeled {
  text: string;
  coverage: 'whole' | 'parts';
  /** Where a stretch of `text` stands in the text that was given. */
  origin: (place: Place) => Place;
}

/** Undoes windows, then lines, then all escapes, as often as there are any. */
export function peel(input: string): Peeled {
  const layers: Layer[] = [];
  let text = input;
  const take = (layer: Layer | undefined): boolean => {
    if (!layer) return false;
    layers.push(layer);
    ({ text } = layer);
    return true;
  };
  const parts = take(windowsOf(text));
  take(unquote(text));
  take(joinSoft(text));
  take(joinWrapped(text));
  for (let round = 0; round < maxRounds && take(decode(text)); round += 1);
  return {
    text,
    coverage: parts ? 'parts' : 'whole',
    origin: (place) => layers.reduceRight((inner, layer) => layer.origin(inner), place),
  };
}

/** One level of every escape; nothing if there is none. */
function decode(text: string): Layer | undefined {
  const builder = new LayerBuilder(text);
  for (let at = 0; at < text.length;) {
    const escape = escapeAt(text, at);
    if (escape) builder.replace(at, at + escape.length, escape.text);
    at += escape?.length ?? 1;
  }
  return builder.untouched ? undefined : builder.build();
}
