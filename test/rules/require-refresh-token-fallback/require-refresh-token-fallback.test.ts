import { runCaseFiles } from '../tester.js';

await runCaseFiles('require-refresh-token-fallback', import.meta.url);
