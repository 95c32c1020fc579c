import { runCaseFiles } from '../tester.js';

await runCaseFiles('require-token-expiry-check', import.meta.url);
