/** The AADSTS reader with its records, in a file of its own: most windows never ask for it. */

export {
  explain,
  renderLong,
  renderNothingFound,
  renderShort,
} from '../../eslint-plugin/src/explain/index.js';
