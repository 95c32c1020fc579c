/** The plugin for any host: rules and configs computed from the registry. */

import type { ESLint, Linter, Rule } from 'eslint';

import type { CheckId, Host, HostMaker } from './analysis/index.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';
import { version } from './homepage.js';
import { registry } from './registry.js';
import { createRule } from './rules/create-rule.js';

export interface RedeemOncePlugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<CheckId, Rule.RuleModule>;
  configs: { recommended: FlatConfig; strict: FlatConfig; 'authorization-server': FlatConfig };
  /** The findings behind the reports, with related places. For the editor. */
  analyzer: Analyzer;
}

export interface FlatConfig {
  name: string;
  plugins: Record<string, ESLint.Plugin>;
  rules: Linter.RulesRecord;
}

const namespace = 'redeem-once';

/** Makes the plugin. The host's ports let it look into other files of the project. */
export function createPlugin(host: Host | HostMaker = {}): RedeemOncePlugin {
  const analyzer = createAnalyzer(host);
  const checks = Object.keys(registry) as CheckId[];
  const rules = Object.fromEntries(checks.map((check) => [check, createRule(check, analyzer)]));
  const plugin = {
    meta: { name: 'eslint-plugin-redeem-once', version, namespace },
    rules,
    analyzer,
  } as unknown as RedeemOncePlugin;
  plugin.configs = {
    recommended: config(
      'recommended',
      checks.filter((check) => registry[check].recommended),
      'error',
    ),
    strict: config(
      'strict',
      checks.filter((check) => !registry[check].servers),
      ['error', { potential: true }],
    ),
    'authorization-server': config(
      'authorization-server',
      checks.filter((check) => registry[check].servers),
      'error',
    ),
  };
  return plugin;

  function config(
    name: string,
    ids: CheckId[],
    level: 'error' | ['error', { potential: true }],
  ): FlatConfig {
    return {
      name: `${namespace}/${name}`,
      plugins: { [namespace]: plugin },
      rules: Object.fromEntries(ids.map((id) => [`${namespace}/${id}`, level])),
    };
  }
}
