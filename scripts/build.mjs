/**
 * Builds everything that is shipped: the ESLint plugin with its types, and the VS Code extension.
 *
 *   node scripts/build.mjs [--no-types] [--plugin-only] [--quiet]
 *
 * An entry whose source does not exist is left out and named; any other trouble ends the build.
 */

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as esbuild from 'esbuild';
import ts from 'typescript';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const at = (...parts) => path.join(root, ...parts);
const flags = new Set(process.argv.slice(2));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
};

/** The extension's processes are CommonJS: the extension host of the oldest VS Code we support loads nothing else. */
const commonJs = { ...shared, format: 'cjs', external: ['vscode'], minify: true, keepNames: true };

/**
 * ESLint carries some 290 rules of its own, which our server never runs: without them the server is
 * 0.75 MB smaller and starts sooner.
 */
const withoutCoreRules = {
  name: 'without-core-rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, () => ({
      contents: 'module.exports = new Map();',
      loader: 'js',
    }));
  },
};

/**
 * Modules that are files of their own, loaded when they are first needed. Most of the server's size is
 * TypeScript, and plain JavaScript needs none of it; most windows need neither the language client nor the
 * AADSTS reader, and reading past them would take most of the extension's start.
 */
const apartModules = [
  'src/client/language-client.ts',
  'src/client/prefilter.ts',
  'src/explain/aadsts-reader.ts',
  'src/flow/flow-view.ts',
  'src/server/typescript-parser.ts',
];

const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: specifier, resolveDir }) => {
      const source = path.resolve(resolveDir, specifier.replace(/\.js$/, '.ts'));
      const apartModule = apartModules.find((file) => at(file) === source);
      if (!apartModule) return undefined;
      return { path: `./${path.basename(apartModule, '.ts')}.cjs`, external: true };
    });
  },
};

/** `import()` becomes a deferred `require`, which every host understands. */
const withApartModules = { supported: { 'dynamic-import': false }, plugins: [apart] };

/** The command line uses the knowledge that is shipped for everybody. */
const withShippedKnowledge = {
  name: 'with-shipped-knowledge',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/explain\/index\.js$/ }, () => ({
      path: './explain/index.js',
      external: true,
    }));
  },
};

// `module` first: where a dependency has both, its ESM build is the one that can be shaken.
const esm = { ...shared, format: 'esm', external: ['eslint'], mainFields: ['module', 'main'] };

const pluginEntries = [
  { in: 'eslint-plugin/src/index.ts', out: 'eslint-plugin/dist/index.js', options: esm },
  {
    in: 'eslint-plugin/src/explain/index.ts',
    out: 'eslint-plugin/dist/explain/index.js',
    options: esm,
  },
  {
    in: 'eslint-plugin/src/cli/main.ts',
    out: 'eslint-plugin/dist/cli.js',
    options: { ...esm, plugins: [withShippedKnowledge] },
    types: false,
  },
];

const extensionEntries = [
  {
    in: 'src/extension.ts',
    out: 'dist/extension.cjs',
    options: { ...commonJs, ...withApartModules },
  },
  {
    in: 'src/server/main.ts',
    out: 'dist/server.cjs',
    options: { ...commonJs, ...withApartModules, plugins: [withoutCoreRules, apart] },
  },
  {
    in: 'src/server/eslint-process.ts',
    out: 'dist/eslint-process.cjs',
    options: commonJs,
  },
  ...apartModules.map((file) => ({
    in: file,
    out: `dist/${path.basename(file, '.ts')}.cjs`,
    options: commonJs,
  })),
  {
    in: 'test/host/suite/index.ts',
    out: 'dist/test/host.cjs',
    options: { ...commonJs, external: ['vscode', 'mocha'], minify: false, sourcemap: 'inline' },
  },
];

await build();

async function build() {
  const pluginOnly = flags.has('--plugin-only');
  if (!flags.has('--no-types')) clean(at('eslint-plugin/dist'));
  if (!pluginOnly) clean(at('dist'));
  const entries = pluginOnly ? pluginEntries : [...pluginEntries, ...extensionEntries];
  const present = entries.filter((entry) => fs.existsSync(at(entry.in)));
  for (const entry of entries) {
    if (!present.includes(entry)) console.log(`left out: ${entry.in} does not exist`);
  }
  await Promise.all(present.map(bundle));
  if (!pluginOnly) copyGuide();
  if (!flags.has('--no-types')) emitTypes(present.filter(hasTypes));
  if (flags.has('--quiet')) return;
  for (const entry of present) {
    console.log(`${entry.out}  ${Math.ceil(fs.statSync(at(entry.out)).size / 1024)} kB`);
  }
}

/** Nobody imports the command line. */
function hasTypes(entry) {
  return pluginEntries.includes(entry) && entry.types !== false;
}

function clean(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function bundle(entry) {
  await esbuild.build({ ...entry.options, entryPoints: [at(entry.in)], outfile: at(entry.out) });
}

/** The guide's pages are shipped as they are; the extension renders them. */
function copyGuide() {
  const from = at('src/guide');
  if (!fs.existsSync(from)) return;
  fs.cpSync(from, at('dist/guide'), {
    recursive: true,
    filter: (file) => !/\.[cm]?tsx?$/.test(file),
  });
}

/** Emits the declarations of the entries and of what these lead to; the inside of the analysis is nobody's business. */
function emitTypes(entries) {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, noEmit: false, declaration: true, types: ['node'] },
    root,
  );
  const queue = entries.map((entry) => at(entry.in));
  const program = ts.createProgram(queue, options);
  for (const file of queue) {
    const { diagnostics } = program.emit(program.getSourceFile(file), write, undefined, true);
    if (diagnostics.length === 0) continue;
    const said = ts.formatDiagnostics(diagnostics, { ...ts.sys, getCanonicalFileName: String });
    throw new Error(`The declarations of the plugin could not be emitted.\n${said}`);
  }

  function write(file, text) {
    const target = file.replace(at('eslint-plugin/src'), at('eslint-plugin/dist'));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const next = path.resolve(path.dirname(file), fileName.replace(/\.js$/, '.ts'));
      if (!queue.includes(next)) queue.push(next);
    }
  }
}
