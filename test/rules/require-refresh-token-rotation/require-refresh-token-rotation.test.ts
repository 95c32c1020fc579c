import { runCaseFiles } from '../tester.js';

await runCaseFiles('require-refresh-token-rotation', import.meta.url);
