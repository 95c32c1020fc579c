/** The door to the AADSTS reader. It is loaded at the first question: most windows never ask one. */

type Reader = typeof import('../../eslint-plugin/src/explain/index.js');

export function loadReader(): Promise<Reader> {
  return import('../../eslint-plugin/src/explain/index.js');
}
