import { runCaseFiles } from '../tester.js';

await runCaseFiles('no-unguarded-parallel-redemption', import.meta.url);
