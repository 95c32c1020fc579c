import { runCaseFiles } from '../tester.js';

await runCaseFiles('no-replayable-callback', import.meta.url);
