/** The AADSTS reader with its records and pages, in a file of its own: most windows never ask for it. */

export { explain, renderShort, titleOf } from '../../eslint-plugin/src/explain/index.js';
export {
  explanationPage,
  guideOf,
  knowledgeOf,
  nothingFoundPage,
  subjectOf,
} from './explain-page.js';
export { readLog } from '../logs/read-log.js';
export { renderReport } from '../logs/render-report.js';
export { rulesCausing } from './page-sections.js';
export { findCodes, offerOf } from './code-search.js';
