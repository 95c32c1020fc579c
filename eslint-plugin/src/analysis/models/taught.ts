/** What users have taught the analysis, ready to be asked. Without models there is none, and nothing is asked. */

import type { Library } from '../../catalog/index.js';
import type { Subject } from '../subjects/index.js';
import { libraryOf } from './library.js';
import type { Model } from './model.js';

/** What models say of one module. */
export interface Spoken {
  /** The module as the models name it. */
  module: string;
  /** Exports that they describe, or that make what they describe: then the model counts, and not what the body shows. */
  exports: ReadonlySet<string>;
  /** A model describes a method of whatever the module exports. */
  any: boolean;
}

/** The models of one configuration. */
export interface Taught {
  libraries: readonly Library[];
  /** What the models say of the module that a specifier means, if they do. */
  speaksOf(specifier: string, importer: string): Spoken | undefined;
  /** The same subject, with the functions of models among its signs. */
  subject(base: Subject): Subject;
}

const known = new WeakMap<readonly Model[], Taught>();

/** What some models teach; made once for each configuration. */
export function taughtBy(models: readonly Model[] | undefined): Taught | undefined {
  if (!models || models.length === 0) return undefined;
  let taught = known.get(models);
  if (!taught) known.set(models, (taught = teach(models)));
  return taught;
}

/** Subjects whose signs know of the models' functions too. */
export function subjectsWith(
  models: readonly Model[] | undefined,
  about: readonly Subject[],
): readonly Subject[] {
  const taught = taughtBy(models);
  return taught ? about.map((subject) => taught.subject(subject)) : about;
}

/** A subject whose signs know of the models' functions too. */
export function subjectWith(models: readonly Model[] | undefined, subject: Subject): Subject {
  return taughtBy(models)?.subject(subject) ?? subject;
}

function teach(models: readonly Model[]): Taught {
  const subjects = new Map<Subject, Subject>();
  const modules = models.flatMap(({ module }) => module ?? []);
  const signs = models.filter(({ does }) => does.startsWith('redeem')).map(signOf);
  return {
    libraries: models.map(libraryOf),
    speaksOf(specifier, importer) {
      const module = modules.find((each) => meansModule(specifier, each, importer));
      if (module === undefined) return undefined;
      const own = models.filter((model) => model.module === module);
      const named = own.flatMap((model) => model.function ?? model.class ?? []);
      return { module, exports: new Set(named), any: named.length < own.length };
    },
    subject(base) {
      if (base.id !== 'authorization code' || signs.length === 0) return base;
      let own = subjects.get(base);
      if (!own) subjects.set(base, (own = withSigns(base, signs)));
      return own;
    },
  };
}

/** Whether a specifier means a model's module: as it is written, below it, or by the end of the path it leads to. */
export function meansModule(specifier: string, module: string, importer: string): boolean {
  if (specifier === module || specifier.startsWith(`${module}/`)) return true;
  if (!specifier.startsWith('.')) return false;
  const file = resolved(specifier, importer);
  return file === plain(module) || file.endsWith(`/${plain(module)}`);
}

/** `../auth/client.js` in `/app/src/pages/callback.ts` is `/app/src/auth/client`. */
function resolved(specifier: string, importer: string): string {
  const path = importer.split(/[\\/]/).slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return plain(path.join('/'));
}

function plain(path: string): string {
  return path.replace(/^\.\//, '').replace(/(?:\/index)?(?:\.[cm]?[jt]sx?)?$/, '');
}

/** What a file says that calls a function: its name, and the last part of its module's. */
interface Sign {
  name: string;
  pattern: RegExp;
  module: string;
}

function signOf({ module = '', ...model }: Model): Sign {
  const called = model.function ?? model.method ?? model.global ?? '';
  const spoken = called === 'default' ? '' : (called.split('.').at(-1) ?? '');
  const last = plain(module).split('/').at(-1) ?? '';
  const name = (spoken || last).replace(/[^\w$-]/g, '');
  return { name, pattern: new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`), module: last };
}

function withSigns(base: Subject, signs: readonly Sign[]): Subject {
  const shown = (text: string, whole = text): boolean =>
    signs.some(({ pattern, module }) => whole.includes(module) && pattern.test(text));
  const names = signs.map(({ name }) => escaped(name)).join('|');
  const hot = new Map<string, RegExp>();
  return {
    ...base,
    shows: (text, imported) => base.shows(text, imported) || shown(text),
    hotSigns(text) {
      const { source } = base.hotSigns(text);
      let all = hot.get(source);
      if (!all)
        hot.set(source, (all = new RegExp(`${source}|(?<![\\w$])(?:${names})(?![\\w$])`, 'g')));
      return all;
    },
    meansIn(text, whole) {
      const means = base.meansIn(text, whole);
      return shown(text, whole) ? { ...means, api: true } : means;
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[$.*+?^(){}|[\]\\]/g, '\\$&');
}
