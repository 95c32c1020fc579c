/** The prefilter with the catalogue behind it, in a file of its own: it is loaded at the first document we might check. */

export { mayConcern } from '../../eslint-plugin/src/analysis/prefilter.js';
