/**
 * Measures how the time for one file grows with its length: code with sign-ins of all kinds in it, from one thousand lines
 * to 64 thousand. Parsing is ESLint's and left out. The exponent is fitted over all lengths; the best of some rounds counts,
 * since the machine has other things to do.
 */

import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { createPlugin, nodeHost } from 'eslint-plugin-redeem-once';

const lengths = [1, 2, 4, 8, 16, 32, 64];
const rounds = 3;
const maxExponent = 1.1;

/** Prints a line for each length, and says whether the time grows as the code does. */
export function benchGrowth(): boolean {
  const results = lengths.map((thousands) => {
    const text = program(thousands * 1000);
    return { thousands, text, ast: parse(text), ms: Infinity };
  });
  // All lengths in each round: what warms up, or another program that takes its time, spares none of them.
  for (let round = 0; round < rounds; round++)
    for (const result of results) result.ms = Math.min(result.ms, timeOf(result));
  console.log(`\ngrowth: one generated file with sign-ins, best of ${rounds} rounds`);
  for (const { thousands, ms } of results)
    console.log(
      `  ${`${thousands} thousand lines`.padEnd(34)}${ms.toFixed(1).padStart(10)} ms${(ms / thousands).toFixed(2).padStart(9)} ms a thousand`,
    );
  const exponent = fitted(
    results.map(({ thousands, ms }) => ({ x: Math.log(thousands), y: Math.log(ms) })),
  );
  console.log(`  exponent: ${exponent.toFixed(2)} (at most ${maxExponent})`);
  return exponent <= maxExponent;
}

function timeOf({ text, ast }: { text: string; ast: TSESTree.Program }): number {
  const { analyzer, rules } = createPlugin(nodeHost());
  const checks = Object.keys(rules) as (keyof typeof rules)[];
  // A tree of its own each time: what is remembered of a tree stays with it.
  const fresh = { ...ast };
  const file = {
    physicalFilename: 'growth.ts',
    settings: {},
    sourceCode: { text, ast: fresh, parserServices: {} },
    languageOptions: {},
  };
  const start = performance.now();
  const concerned = checks.filter((check) => analyzer.concerns(file, check));
  for (const check of concerned) analyzer.findings(file, fresh, check);
  return performance.now() - start;
}

function parse(text: string): TSESTree.Program {
  const { ast } = typescriptParser.parseForESLint(text, { range: true, loc: true });
  return ast;
}

/** The slope of the line through some points that misses them least. */
function fitted(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  return (
    mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) * (point.x - x))
  );
}

/** A module of about so many lines: every part is another provider's, with all that surrounds a sign-in. */
function program(lines: number): string {
  const parts = [head];
  let count = head.split('\n').length;
  for (let number = 0; count < lines; number++) {
    const text = (number % 4 === 0 ? signIn : plain).replaceAll('NAME', `Part${number}`);
    parts.push(text);
    count += text.split('\n').length;
  }
  return parts.join('\n');
}

const head = `
import axios from 'axios';
import express from 'express';

export const app = express();
const settings = { clientId: process.env.CLIENT_ID, clientSecret: process.env.CLIENT_SECRET };
`;

const signIn = `
const tokensNAME = new Map();
let pendingNAME;

async function redeemNAME(code) {
  const response = await axios.post('https://NAME.example.com/oauth/token', {
    grant_type: 'authorization_code',
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    code,
  });
  return response.data;
}

export class ClientNAME {
  constructor(store) {
    this.store = store;
    this.refreshToken = undefined;
  }
  async finish(code) {
    if (!pendingNAME) pendingNAME = redeemNAME(code);
    const tokens = await pendingNAME;
    this.refreshToken = tokens.refresh_token;
    await this.store.save(tokens);
    return tokens;
  }
  async renew() {
    const { data } = await axios.post('https://NAME.example.com/oauth/token', {
      grant_type: 'refresh_token',
      refresh_token: this.refreshToken,
      client_id: settings.clientId,
    });
    if (data.refresh_token) this.refreshToken = data.refresh_token;
    return data.access_token;
  }
}

app.get('/callback/NAME', async (request, response) => {
  const { code, state } = request.query;
  if (!state || state !== request.session.state) return response.status(400).end();
  delete request.session.state;
  try {
    const tokens = await redeemNAME(code);
    tokensNAME.set(request.session.id, tokens);
    response.redirect('/home');
  } catch (error) {
    response.status(502).send(error.message);
  }
});
`;

const plain = `
/** Something that a program does besides. */
export function totalNAME(rows, options = {}) {
  let total = 0;
  for (const row of rows) {
    if (row.hidden || (options.only && !options.only.includes(row.kind))) continue;
    total += row.amount * (row.rate ?? 1);
  }
  return options.rounded ? Math.round(total) : total;
}

export const labelsNAME = {
  title: 'Title of NAME',
  describe: (row) => \`\${row.name}: \${row.amount.toFixed(2)}\`,
  sort(rows) {
    return [...rows].sort((a, b) => a.name.localeCompare(b.name));
  },
};

export class TableNAME {
  #rows = [];
  add(row) {
    if (this.#rows.some((other) => other.id === row.id)) return false;
    this.#rows.push(row);
    return true;
  }
  get total() {
    return totalNAME(this.#rows, { rounded: true });
  }
  async load(url) {
    const answer = await fetch(url);
    for (const row of await answer.json()) this.add(row);
    return labelsNAME.sort(this.#rows);
  }
}
`;
