// perf: node pw.mjs ROUNDS roots...
import { readFileSync } from 'node:fs';
import * as parser from '/tmp/pw/node_modules/@typescript-eslint/parser/dist/index.js';
import { analyze, mayRedeem, nodeHost } from '/tmp/pw/bundle.mjs';
const [rounds, ...roots] = process.argv.slice(2);
const files = JSON.parse(readFileSync('/tmp/pwt/files.json', 'utf8')).filter((f) => roots.some((r) => f.startsWith(r)));
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const asts = files.flatMap((path) => { const text = readFileSync(path, 'utf8'); try { const ast = parser.parseForESLint(text, { range: true, loc: true, sourceType: 'module', ecmaFeatures: { jsx: !/\.ts$/.test(path) } }).ast; return [{ path, text, ast }]; } catch { return []; } });
const maker = nodeHost(); const host = maker.hostFor({ parser, sourceType: 'module', parserOptions: {} });
const out = [];
for (let round = 0; round < +rounds; round++) { const a = cpu(); const w = performance.now(); const before = maker.spent.reading + maker.spent.parsing + maker.spent.facts; for (const s of asts) analyze(s, host); const sp = maker.spent.reading + maker.spent.parsing + maker.spent.facts - before; const d = cpu() - a, ww = performance.now() - w; out.push(`cpu ${d.toFixed(0)} wall ${ww.toFixed(0)} host(wall) ${sp.toFixed(0)} => ours~${(d * (1 - sp / ww)).toFixed(0)}`); }
console.log(asts.length, out.join(' | '));
