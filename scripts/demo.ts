/**
 * Shows what Redeem Once finds: in the example apps, or in any files and folders.
 *
 *   npm run demo [-- [--strict] PATH…]
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';

import { codeFrameColumns } from '@babel/code-frame';

import { labels, render } from '../eslint-plugin/src/messages.js';
import { lint, type LintedFile, type Report } from './lint/lint.js';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const colored = process.stdout.isTTY && !process.env.NO_COLOR;

try {
  const { values, positionals } = parseArgs({
    options: { strict: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await demo(positionals.length > 0 ? positionals : [examples], values.strict);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demo(paths: string[], strict: boolean): Promise<void> {
  const started = Date.now();
  const files = await lint(paths, { strict });
  for (const file of files) {
    for (const report of file.reports) print(file, report);
  }
  for (const { path: file, unreadable } of files) {
    if (unreadable) console.log(`${shown(file)}\n  not checked: ${unreadable}\n`);
  }
  console.log(summary(files, Date.now() - started));
}

function print(file: LintedFile, { rule, message, suggestions, finding }: Report): void {
  const { at, related, certainty } = finding;
  const place = `${shown(file.path)}:${at.line}:${at.column + 1}`;
  const potential = certainty === 'potential' ? ' (potential)' : '';
  console.log(`${style('bold', place)}  ${style('yellow', rule)}${potential}`);
  console.log(`  ${message}\n`);
  console.log(indent(frame(file.text, at)));
  for (const { at: there, label, data } of related) {
    const where = `${shown(file.path)}:${there.line}:${there.column + 1}`;
    console.log(`\n  ${render(labels[label], data ?? {})}  ${style('dim', where)}`);
    console.log(indent(frame(file.text, there, 0)));
  }
  for (const [index, title] of suggestions.entries()) {
    console.log(`${index === 0 ? '\n' : ''}  ${style('green', 'Fix:')} ${title}`);
  }
  console.log();
}

/** The lines around a span with the span marked; of a span over many lines, its first. */
function frame(text: string, at: Report['finding']['at'], context = 2): string {
  const start = { line: at.line, column: at.column + 1 };
  const end = at.endLine === at.line ? { line: at.line, column: at.endColumn + 1 } : undefined;
  return codeFrameColumns(
    text,
    { start, ...(end && { end }) },
    { highlightCode: colored, linesAbove: context, linesBelow: context },
  );
}

function summary(files: LintedFile[], milliseconds: number): string {
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  const reports = files.flatMap((file) => file.reports);
  const hit = files.filter((file) => file.reports.length > 0).length;
  const rules = new Map<string, number>();
  for (const { rule } of reports) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const byRule = [...rules].map(([rule, n]) => `${rule} ${n}`).join(', ');
  const found = `${count(reports.length, 'finding')} in ${count(hit, 'file')}`;
  const looked = `${count(files.length, 'file')} checked in ${(milliseconds / 1000).toFixed(1)} s`;
  return `${found}${byRule && ` (${byRule})`}; ${looked}.`;
}

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return colored ? styleText(format, text) : text;
}
