import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { DocumentSettings } from '../../src/protocol.js';
import { ProjectConfigs } from '../../src/server/project-configs.js';
import { makeProject, type Project } from '../host-node/folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = {
  script: path.join(root, 'src/server/eslint-process.ts'),
  execArgv: ['--import', import.meta.resolve('tsx')],
};

const plugin = `{
  meta: { name: 'eslint-plugin-redeem-once' },
  rules: {
    'no-double-redemption': { create: () => ({}) },
    'no-replayable-callback': { meta: { schema: false }, create: () => ({}) },
  },
}`;

const settings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: true,
  project: { leave: false },
} satisfies DocumentSettings;

const made: (ProjectConfigs | Project)[] = [];

/** A project with the repository's ESLint. */
function projectWith(files: Record<string, string>): string {
  const project = makeProject({ 'package.json': '{ "type": "module" }', ...files });
  made.push(project);
  fs.mkdirSync(project.at('node_modules'), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules/eslint'), project.at('node_modules/eslint'));
  return project.root;
}

/** A flat configuration with the plugin, under the name that the project chose. */
function configured(rules: string, more = ''): string {
  return `export default [
    { files: ['src/**'], plugins: { oauth: ${plugin} }, rules: ${rules}, ${more} },
    { ignores: ['src/generated/**'] },
  ];`;
}

describe("the project's own settings", function () {
  this.timeout(60_000);
  const failures: string[] = [];
  const open = (limit = 60_000) => {
    const projects = new ProjectConfigs({ ...options, limit }, (reason) => failures.push(reason));
    made.push(projects);
    return projects;
  };
  const inProject = (folder: string, file: string) =>
    pathToFileURL(path.join(folder, file)).toString();
  beforeEach(() => failures.splice(0));
  afterEach(() => {
    for (const one of made.splice(0).reverse())
      if ('forget' in one) one.forget();
      else one.remove();
  });

  it('are what its ESLint has calculated for the file', async () => {
    const folder = projectWith({
      'eslint.config.js': configured(
        `{ 'oauth/no-double-redemption': 'warn', 'oauth/no-replayable-callback': [2, { potential: true }], eqeqeq: 2 }`,
        `settings: { 'redeem-once': { models: [{ function: 'a' }] } }`,
      ),
    });
    const projects = open();
    const user = { severities: { 'no-replayable-callback': 'hint' }, models: [{ function: 'b' }] };
    const applied = await projects.apply(inProject(folder, 'src/a.js'), {
      ...settings,
      ...(user as Partial<DocumentSettings>),
    });
    assert.deepEqual(failures, []);
    assert.deepEqual(applied, {
      ...settings,
      offerEslint: false,
      severities: { 'no-double-redemption': 'warning', 'no-replayable-callback': 'hint' },
      projectRules: {
        'no-double-redemption': { potential: false },
        'no-replayable-callback': { potential: true },
      },
      models: [{ function: 'a' }, { function: 'b' }],
    });
  });

  it('leave a file to ESLint only where the plugin is configured for it, and let ignored ones be', async () => {
    const folder = projectWith({
      'eslint.config.js': configured(`{ 'oauth/no-double-redemption': 2 }`),
    });
    const projects = open();
    const left: DocumentSettings = { ...settings, project: { leave: true } };
    const reports = async (file: string, given: DocumentSettings = left) =>
      (await projects.apply(inProject(folder, file), given)).report;
    assert.equal(await reports('src/a.js'), false);
    assert.equal(await reports('src/a.js', settings), true);
    assert.equal(await reports('scripts/a.js'), true);
    assert.equal(await reports('src/generated/a.js', settings), false);
    assert.deepEqual(failures, []);
  });

  it('are not asked for where nothing names the plugin, or the workspace is not trusted', async () => {
    const throwing = 'throw new Error("asked");';
    const without = projectWith({ 'eslint.config.js': throwing });
    const untrusted = projectWith({ 'eslint.config.js': `${throwing} // redeem-once` });
    const projects = open();
    const { project, ...rest } = settings;
    assert(project);
    assert.deepEqual(await projects.apply(inProject(without, 'a.js'), settings), settings);
    assert.deepEqual(await projects.apply(inProject(untrusted, 'a.js'), rest), rest);
    assert.deepEqual(failures, []);
  });

  it('are asked for where a manifest further up names the plugin', async () => {
    const folder = projectWith({
      'package-lock.json': '{ "node_modules/eslint-plugin-redeem-once": {} }',
      'app/eslint.config.js': `export default [{ plugins: { oauth: ${plugin} } }];`.replace(
        'redeem-once',
        "' + 'redeem' + '-once",
      ),
    });
    const config = await open().configFor(path.join(folder, 'app/src/a.js'));
    assert.deepEqual(config, { ignored: false, hasPlugin: true, rules: {} });
  });

  for (const [what, config] of [
    ['throws', 'throw new Error("not today");'],
    ['does not parse', 'export default [;'],
    ['ends the process', 'process.exit(3);'],
    ['is no configuration', 'export default 7;'],
  ] as const) {
    it(`change nothing where the configuration ${what}`, async () => {
      const folder = projectWith({ 'eslint.config.js': `/* redeem-once */ ${config}` });
      const projects = open();
      const left: DocumentSettings = { ...settings, project: { leave: true } };
      assert.deepEqual(await projects.apply(inProject(folder, 'a.js'), left), left);
      assert.match(failures.join(), /^ESLint's configuration in .* is not used: /);
    });
  }

  for (const [what, config] of [
    ['waits for ever', 'await new Promise(() => setInterval(() => {}, 1000));'],
    ['runs for ever', 'for (;;);'],
  ] as const) {
    it(`are not waited for where the configuration ${what}`, async () => {
      const folder = projectWith({
        'eslint.config.js': `// eslint-plugin-redeem-once\n${config} export default [];`,
      });
      const projects = open(200);
      const left: DocumentSettings = { ...settings, project: { leave: true } };
      for (const file of ['a.js', 'b.js']) {
        const { report, projectRules } = await projects.apply(inProject(folder, file), left);
        assert.equal(report, false, 'ESLint reports, once it is through');
        assert.equal(projectRules, undefined);
      }
      assert.equal(failures.length, 1);
      assert.match(failures.join(), /takes too long$/);
    });
  }

  it('are asked for again after a change', async () => {
    const folder = projectWith({
      'eslint.config.js': configured(`{ 'oauth/no-double-redemption': 2 }`),
    });
    const projects = open();
    const file = path.join(folder, 'src/a.js');
    assert.deepEqual(Object.keys((await projects.configFor(file))?.rules ?? {}), [
      'no-double-redemption',
    ]);
    fs.writeFileSync(path.join(folder, 'eslint.config.js'), configured('{}'));
    projects.forget();
    assert.deepEqual((await projects.configFor(file))?.rules, {});
  });
});
