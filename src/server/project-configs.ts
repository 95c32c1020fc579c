/** The project's own settings for our rules: what its ESLint is configured to do with a file. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { DocumentSettings } from '../protocol.js';
import type { ProjectConfig } from './eslint-answer.js';
import { EslintChild, type Asked, type EslintChildOptions } from './eslint-child.js';
import { filePath } from './parser.js';

const configFile = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:js|cjs|yaml|yml|json))?)$/;

/** Files that name what is installed: without our plugin among it, nobody's ESLint has to be started. */
const manifests = [
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
] as const;

const pluginName = 'redeem-once';

/** What is known of a folder before ESLint is asked. */
interface Folder {
  /** The nearest folder with a configuration, and whether that speaks of our plugin itself. */
  config: { folder: string; names: boolean } | undefined;
  /** Whether the plugin may be configured: the configuration or a manifest here or further up names it. */
  sign: boolean;
}

/** Knows the projects' configurations, and keeps what it has learnt of folders until something changes. */
export class ProjectConfigs {
  readonly #options: EslintChildOptions;
  readonly #failed: (reason: string) => void;
  readonly #folders = new Map<string, Promise<Folder>>();
  readonly #children = new Map<string, EslintChild>();

  /** Folders whose configuration took too long once: nobody waits for it again. */
  readonly #late = new Set<string>();

  /** `failed` is told why a configuration could not be had; nothing else comes of that. */
  constructor(options: EslintChildOptions, failed: (reason: string) => void) {
    this.#options = options;
    this.#failed = failed;
  }

  /** The settings of a document with the project's own ones applied. */
  async apply(uri: string, settings: DocumentSettings): Promise<DocumentSettings> {
    if (!settings.project || !uri.startsWith('file:')) return settings;
    const config = await this.configFor(filePath(uri));
    return config ? withProject(settings, config) : settings;
  }

  /** Whether the project may have settings for our rules at all. */
  async mayHave(uri: string, settings: DocumentSettings): Promise<boolean> {
    if (!settings.project || !uri.startsWith('file:')) return false;
    const { config, sign } = await this.#folder(path.dirname(filePath(uri)));
    return config !== undefined && sign;
  }

  /** How ESLint is configured for a file; undefined where it is not, or not with our plugin anywhere. */
  async configFor(file: string): Promise<ProjectConfig | undefined> {
    const { config, sign } = await this.#folder(path.dirname(file));
    if (!config || !sign) return undefined;
    const asked = await this.#answer(config.folder, file);
    if (asked.state === 'answered') return asked.config;
    // ESLint will come to its end some time, and then reports what its configuration seems to say.
    if (asked.state === 'late' && config.names)
      return { ignored: false, hasPlugin: true, rules: undefined };
    return undefined;
  }

  /** Configurations may have changed. */
  forget(): void {
    this.#folders.clear();
    this.#late.clear();
    for (const child of this.#children.values()) child.dispose();
    this.#children.clear();
  }

  async #answer(folder: string, file: string): Promise<Asked> {
    if (this.#late.has(folder)) return { state: 'late' };
    const child = this.#children.get(folder) ?? new EslintChild(folder, this.#options);
    this.#children.set(folder, child);
    const asked = await child.ask(file);
    if (asked.state === 'answered') return asked;
    if (asked.state === 'late') this.#late.add(folder);
    const reason = asked.state === 'late' ? 'it takes too long' : asked.reason;
    this.#failed(`ESLint's configuration in ${folder} is not used: ${reason}`);
    return asked;
  }

  #folder(folder: string): Promise<Folder> {
    const known = this.#folders.get(folder) ?? this.#look(folder);
    this.#folders.set(folder, known);
    return known;
  }

  async #look(folder: string): Promise<Folder> {
    const above = path.dirname(folder);
    const parent = above === folder ? undefined : await this.#folder(above);
    const names = await readdir(folder).catch((): string[] => []);
    const found = names.find((name) => configFile.test(name));
    const config = found
      ? { folder, names: await mentions(path.join(folder, found)) }
      : parent?.config;
    if (config?.names || parent?.sign) return { config, sign: true };
    const listed = manifests.filter((name) => names.includes(name));
    const mentioned = await Promise.all(listed.map((name) => mentions(path.join(folder, name))));
    return { config, sign: mentioned.includes(true) };
  }
}

async function mentions(file: string): Promise<boolean> {
  return (await readFile(file).catch(() => Buffer.alloc(0))).includes(pluginName);
}

/** What the user has set for the editor counts before what the project says. */
export function withProject(settings: DocumentSettings, config: ProjectConfig): DocumentSettings {
  const { ignored, hasPlugin, rules, models } = config;
  if (ignored) return { ...settings, report: false };
  if (!hasPlugin) return settings;
  const report = settings.report && !settings.project?.leave;
  const own = { ...settings, report, offerEslint: false };
  if (!rules) return own;
  const severities = Object.fromEntries(
    Object.entries(rules).map(([name, { severity }]) => [name, severity]),
  );
  return {
    ...own,
    severities: { ...severities, ...settings.severities },
    projectRules: Object.fromEntries(
      Object.entries(rules).map(([name, { potential }]) => [name, { potential }]),
    ),
    ...(models !== undefined && { models: together(models, settings.models) }),
  };
}

/** What is no list is wrong, and the reading of it says so. */
function together(project: unknown, user: unknown): unknown {
  if (!Array.isArray(project)) return project;
  return Array.isArray(user) ? [...(project as unknown[]), ...(user as unknown[])] : project;
}
