import assert from 'node:assert/strict';
import fs from 'node:fs';

import manifest from '../../package.json' with { type: 'json' };
import models from '../../eslint-plugin/schemas/models.schema.json' with { type: 'json' };
import { registry } from '../../eslint-plugin/src/registry.js';
import { commands, explainTool, pageCommands, section } from '../../src/ids.js';

const { contributes } = manifest;
const properties = contributes.configuration.properties;

describe('the extension manifest', () => {
  it('declares exactly the commands that are registered, in our category', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      Object.values(commands).sort(),
    );
    for (const { category } of contributes.commands) assert.equal(category, 'Redeem Once');
  });

  it('is activated where a code can be on screen, and never by the start of VS Code', () => {
    assert(manifest.activationEvents.includes('onLanguage'));
    for (const event of manifest.activationEvents) assert.match(event, /^on(Language|Terminal)/);
  });

  it('declares the tool for language models, and says what not to give to it', () => {
    const [tool, ...others] = contributes.languageModelTools;
    assert.equal(tool?.name, explainTool);
    assert.deepEqual(tool.inputSchema.required, ['error']);
    assert.match(tool.modelDescription, /never pass tokens/);
    assert.deepEqual(others, []);
  });

  it('keeps the commands of its pages out of the palette', () => {
    const declared = contributes.commands.map(({ command }) => command);
    for (const id of Object.values(pageCommands)) assert(!declared.includes(id), id);
  });

  it('has at most twelve settings, each described, with a default and used', () => {
    assert(Object.keys(properties).length <= 12);
    const config = fs.readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
    for (const [name, property] of Object.entries(properties)) {
      assert(name.startsWith(`${section}.`), name);
      assert('default' in property, name);
      assert(property.markdownDescription.endsWith('.'), name);
      // The language client reads its own trace setting.
      const key = name.slice(section.length + 1);
      if (key !== 'trace.server') assert(config.includes(`'${key}'`), `${name} is read`);
    }
  });

  it('knows every rule in the setting for severities', () => {
    assert.deepEqual(
      Object.keys(properties['redeemOnce.rules'].properties).sort(),
      Object.keys(registry).sort(),
    );
  });

  it('describes models as the plugin does', () => {
    assert.deepEqual(properties['redeemOnce.models'].items, models.items);
  });

  it('declares what it does in untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, 'limited');
  });

  it('has a walkthrough of three steps, each with a picture that is shipped and a command of ours', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.deepEqual(others, []);
    assert.equal(walkthrough?.steps.length, 3);
    const declared = contributes.commands.map(({ command }) => command);
    for (const { description, media } of walkthrough.steps) {
      const [, command = ''] = /\(command:([\w.]+)\)$/.exec(description) ?? [];
      assert(declared.includes(command), description);
      const picture = media.svg.replace(/^dist\//, 'src/');
      assert(fs.existsSync(new URL(`../../${picture}`, import.meta.url)), media.svg);
    }
  });

  it('has an icon that the gallery takes: a square PNG of at least 128 pixels', () => {
    const icon = fs.readFileSync(new URL(`../../${manifest.icon}`, import.meta.url));
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
    assert.equal(width, height);
    assert(width >= 128);
  });

  it('points at files that are there', () => {
    for (const { path } of contributes.grammars) {
      assert(fs.existsSync(new URL(`../../${path}`, import.meta.url)), path);
    }
  });
});
