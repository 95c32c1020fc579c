/** Reads what users set under `settings['redeem-once']`, and says exactly what is wrong with it. */

import { doings, type Model, type Settings } from './analysis/index.js';

/** The settings are not what they should be. Each problem names its path and says what was expected there. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Invalid settings of eslint-plugin-redeem-once:\n${problems.join('\n')}`);
    this.name = 'SettingsError';
  }
}

type Report = (path: string, expected: string, value: unknown) => void;
type Properties = Readonly<Record<string, unknown>>;

const read = new WeakMap<object, Settings | SettingsError>();

/**
 * The settings of a file, checked once for each configuration. A setting that is wrong ends the run, as a wrong option of
 * a rule does: who is told nothing believes that the functions of the models are looked at.
 */
export function readSettings(all: Readonly<Record<string, unknown>>): Settings {
  const own = all['redeem-once'];
  if (own === undefined) return noSettings;
  if (!isObject(own)) throw new SettingsError([problem(root, 'an object', own)]);
  let known = read.get(own);
  if (!known) read.set(own, (known = problemsWith((report) => check(own, report)) ?? own));
  if (known instanceof SettingsError) throw known;
  return known;
}

/** The models in a setting of the editor, whose name stands in every problem. */
export function readModels(value: unknown, name: string): readonly Model[] {
  const error = problemsWith((report) => checkModels(name, value, report));
  if (error) throw error;
  return value as readonly Model[];
}

const noSettings: Settings = {};
const root = "settings['redeem-once']";

function problemsWith(check: (report: Report) => void): SettingsError | undefined {
  const problems: string[] = [];
  check((path, expected, value) => {
    problems.push(problem(path, expected, value));
  });
  return problems.length > 0 ? new SettingsError(problems) : undefined;
}

function problem(path: string, expected: string, value: unknown): string {
  return `${path}: expected ${expected}, but got ${shown(value)}.`;
}

function check(settings: Properties, report: Report): void {
  for (const [name, value] of Object.entries(settings)) {
    const path = `${root}.${name}`;
    if (name === 'strictMode') {
      if (value !== undefined && typeof value !== 'boolean') report(path, 'true or false', value);
    } else if (name === 'models') {
      if (value !== undefined) checkModels(path, value, report);
    } else unknownName(root, name, ['strictMode', 'models'], report);
  }
}

function checkModels(path: string, value: unknown, report: Report): void {
  if (!Array.isArray(value)) report(path, 'a list of models', value);
  else
    for (const [index, model] of (value as unknown[]).entries())
      checkModel(`${path}[${index}]`, model, report);
}

const calleeNames = ['module', 'function', 'method', 'class', 'global'];

function checkModel(path: string, model: unknown, report: Report): void {
  if (!isObject(model)) return report(path, 'an object', model);
  const { does } = model;
  if (typeof does !== 'string' || !isDoing(does))
    return report(`${path}.does`, oneOf(Object.keys(doings)), does);
  const more: readonly string[] = doings[does];
  for (const name of Object.keys(model)) {
    const names = ['does', ...calleeNames, ...more];
    if (!names.includes(name)) unknownName(path, name, names, report);
  }
  for (const name of calleeNames) {
    const value = model[name];
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      report(`${path}.${name}`, 'a name', value);
  }
  checkCallee(path, model, report);
  for (const name of more)
    if (model[name] !== undefined) checkDetail(path, name, model[name], report);
  if (model.code !== undefined && model.url !== undefined)
    report(`${path}.url`, 'no `url` beside `code`', model.url);
}

/** Exactly one way to name the function. */
function checkCallee(path: string, model: Properties, report: Report): void {
  const given = (name: string) => model[name] !== undefined;
  if (given('global')) {
    const other = calleeNames.find((name) => name !== 'global' && given(name));
    if (other) report(`${path}.${other}`, `no \`${other}\` beside \`global\``, model[other]);
    return;
  }
  if (!given('module')) report(`${path}.module`, 'the name of a module, or a `global`', undefined);
  if (given('function') === given('method'))
    report(`${path}.function`, 'either `function` or `method`', model.function);
  if (given('class') && !given('method'))
    report(`${path}.class`, 'a `method` of that class', model.class);
}

function checkDetail(path: string, name: string, value: unknown, report: Report): void {
  const at = `${path}.${name}`;
  if (name === 'per') {
    if (value !== 'ever' && value !== 'argument') report(at, oneOf(['ever', 'argument']), value);
  } else if (name === 'otherwise') {
    if (value !== 'falsy' && value !== 'throws') report(at, oneOf(['falsy', 'throws']), value);
  } else if (name === 'off') checkOff(at, value, report);
  else if (!isPlace(value)) report(at, place, value);
}

function checkOff(path: string, value: unknown, report: Report): void {
  if (!isObject(value)) return report(path, 'an object such as { "1.retries": 0 }', value);
  for (const [name, off] of Object.entries(value)) {
    if (!isPlace(name)) report(`${path}['${name}']`, `${place} as its name`, name);
    if (!['string', 'number', 'boolean'].includes(typeof off))
      report(`${path}['${name}']`, 'a text, a number, true or false', off);
  }
}

const place = 'the index of an argument, or a path such as "0.code"';

function isPlace(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value < 8;
  return typeof value === 'string' && /^[0-7](?:\.[\w$]+)*$/.test(value);
}

function isDoing(name: string): name is keyof typeof doings {
  return Object.hasOwn(doings, name);
}

function unknownName(path: string, name: string, known: readonly string[], report: Report): void {
  report(path, `no other properties than ${list(known)}`, name);
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.map((name) => `"${name}"`).join(', ')}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** What was given, short enough for a message. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
