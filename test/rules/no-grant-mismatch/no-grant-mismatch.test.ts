import { runCaseFiles } from '../tester.js';

await runCaseFiles('no-grant-mismatch', import.meta.url);
