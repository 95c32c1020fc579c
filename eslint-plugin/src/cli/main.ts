#!/usr/bin/env node
/** `npx eslint-plugin-redeem-once explain …` */

import { run } from './run.js';

// Who reads us may stop reading: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr, env } = process;

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  isPiped: !stdin.isTTY,
  write: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  columns: stdout.columns,
  colors: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});
