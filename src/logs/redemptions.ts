/** Authorization codes on their way: which were sent more than once. Values are hashed at once and never kept. */

import type { LogPlace } from './report.js';
import { codesSentIn, isTokenRequest } from './signs.js';

/** How a code was sent. */
export type Way = 'token request' | 'callback';

/** All sendings of one code in one way. */
export interface Sendings {
  sent: Way;
  places: LogPlace[];
}

/** The parts of a request that is logged over several lines stand this close. */
const maxDistance = 6;

/** A log with more different codes than that is compared in its first part. */
const maxCodes = 50_000;

interface Pending {
  fingerprint: string;
  place: LogPlace;
}

/** Collects sendings line by line. */
export class Redemptions {
  readonly #fingerprint: (secret: string) => string;
  readonly #byCode = new Map<string, Sendings>();
  #request: number | undefined;
  #pending: Pending[] = [];

  constructor(fingerprint: (secret: string) => string) {
    this.#fingerprint = fingerprint;
  }

  /** Takes a line of interest. */
  add(line: string, place: LogPlace): void {
    const inRequest = isTokenRequest(line);
    if (inRequest) {
      this.#request = place.line;
      for (const { fingerprint, place: at } of this.#pending) {
        if (isNear(at.line, place.line)) this.#put('token request', fingerprint, at);
      }
      this.#pending = [];
    }
    for (const { value, inUrl } of codesSentIn(line)) {
      const fingerprint = this.#fingerprint(value);
      const belongs = this.#request !== undefined && isNear(this.#request, place.line);
      if (inRequest || (belongs && !inUrl)) this.#put('token request', fingerprint, place);
      else if (inUrl) this.#put('callback', fingerprint, place);
      else this.#pending = [...this.#pending.slice(-3), { fingerprint, place }];
    }
  }

  /** The codes that were sent more than once in one way. */
  repeated(): Sendings[] {
    return [...this.#byCode.values()].filter(({ places }) => places.length > 1);
  }

  #put(sent: Way, fingerprint: string, place: LogPlace): void {
    const key = `${sent} ${fingerprint}`;
    const known = this.#byCode.get(key);
    if (!known) {
      if (this.#byCode.size < maxCodes) this.#byCode.set(key, { sent, places: [place] });
    } else if (known.places.at(-1)?.line !== place.line && known.places.length < 100) {
      known.places.push(place);
    }
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= maxDistance;
}
