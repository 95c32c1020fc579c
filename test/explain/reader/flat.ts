/** A reading as the tables of the tests write it. */

import type { FoundCode, Place, TextReading } from '../../../eslint-plugin/src/explain/read.js';
import type { Expected } from './shapes.js';

/** Without places. Claims are compared by what they say. */
export function flat(reading: TextReading): Expected {
  const { codes, client, claims, coverage: _coverage, ...facts } = reading;
  return {
    codes: codes.map(codeText),
    ...Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value])),
    ...(client?.id && { clientId: client.id.value }),
    ...(client?.name && { clientName: client.name.value }),
    ...(claims && { claims: claims.json }),
  };
}

/** A code with what tells its family. */
export function codeText(found: FoundCode): string {
  return found.family === 'msa' ? `msa:${found.code}` : String(found.code);
}

/** All places of a reading with what stands there in plain text. */
export function placed(reading: TextReading): { what: string; value: string; place: Place }[] {
  const { codes, client, coverage: _coverage, ...facts } = reading;
  return [
    ...codes.flatMap((found) =>
      found.places.map((place) => ({ what: 'code', value: String(found.code), place })),
    ),
    ...Object.entries({ ...facts, ...client }).map(([what, found]) => ({
      what,
      value: found.value,
      place: { start: found.start, end: found.end },
    })),
  ];
}
