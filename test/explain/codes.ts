import { readFileSync } from 'node:fs';

/** Every number that must be known, with Microsoft's symbolic name where there is one: a list apart from the records. */
export const listedCodes: ReadonlyMap<number, string | null> = new Map(
  readFileSync(new URL('codes.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([code, name]) => [Number(code), name ?? null]),
);
