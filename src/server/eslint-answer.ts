/** What the project's ESLint is asked, and what of its answer concerns us. */

import { registry } from '../../eslint-plugin/src/registry.js';

const packageName = 'eslint-plugin-redeem-once';
const usualNamespace = 'redeem-once';

export interface EslintQuestion {
  id: number;
  file: string;
}

export type EslintAnswer = { id: number } & ({ config: ProjectConfig } | { error: string });

/** How the project's ESLint treats a file, as far as our rules go. */
export interface ProjectConfig {
  /** Whether ESLint is told not to look at the file. */
  ignored: boolean;
  hasPlugin: boolean;
  /** Our rules that are on, without prefix; undefined if that is not known. */
  rules: Record<string, ProjectRule> | undefined;
  /** What the project says its functions do; as it is written, not checked. */
  models?: unknown;
}

export interface ProjectRule {
  severity: 'error' | 'warning';
  potential: boolean;
}

/** Reads a configuration as ESLint has calculated it, flat or of the older kind. */
export function describeConfig(config: unknown): ProjectConfig {
  const namespaces = namespacesIn(record(config).plugins);
  const settings = record(record(record(config).settings)[usualNamespace]);
  const rules: Record<string, ProjectRule> = {};
  for (const [id, entry] of Object.entries(record(record(config).rules))) {
    const slash = id.lastIndexOf('/');
    const name = id.slice(slash + 1);
    if (!namespaces.includes(id.slice(0, slash)) || !Object.hasOwn(registry, name)) continue;
    const rule = ruleOf(entry);
    if (rule) rules[name] = rule;
  }
  const hasPlugin = namespaces.length > 0;
  return {
    ignored: false,
    hasPlugin,
    rules,
    ...('models' in settings && { models: settings.models }),
  };
}

/** The names that the configuration gives to our plugin. */
function namespacesIn(plugins: unknown): string[] {
  if (Array.isArray(plugins))
    return plugins.includes(usualNamespace) || plugins.includes(packageName)
      ? [usualNamespace]
      : [];
  return Object.entries(record(plugins))
    .filter(
      ([name, plugin]) =>
        name === usualNamespace || record(record(plugin).meta).name === packageName,
    )
    .map(([name]) => name);
}

function ruleOf(entry: unknown): ProjectRule | undefined {
  const [level, options] = (Array.isArray(entry) ? entry : [entry]) as unknown[];
  if (level !== 1 && level !== 2 && level !== 'warn' && level !== 'error') return undefined;
  return {
    severity: level === 2 || level === 'error' ? 'error' : 'warning',
    potential: record(options).potential === true,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
