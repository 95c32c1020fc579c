import { runCaseFiles } from '../tester.js';

await runCaseFiles('require-atomic-code-consumption', import.meta.url);
