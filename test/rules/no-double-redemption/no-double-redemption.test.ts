import { runCaseFiles } from '../tester.js';

await runCaseFiles('no-double-redemption', import.meta.url);
