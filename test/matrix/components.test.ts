/** Components, read by the parsers their users have: what is found in scripts, and where. */

import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import * as astroParser from 'astro-eslint-parser';
import { Linter } from 'eslint';
import { after, before, describe, it } from 'mocha';
import * as svelteParser from 'svelte-eslint-parser';
import * as vueParser from 'vue-eslint-parser';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { makeProject, type Project } from '../host-node/folder.js';

const parsers = { vue: vueParser, svelte: svelteParser, astro: astroParser };
type Language = keyof typeof parsers;

const request = `fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  })`;
const handed = `function signIn(code: string) {
  await redeem(code);
  await redeem(code); // error
}`;
const signIn = `async function redeem(code: string) {
  return ${request};
}
export async ${handed}`;
const imported = `import { redeem } from './redeem';
export async ${handed}`;

/** A component around a script, whose lines marked with `// error` must be reported. */
const components: Record<string, { language: Language; text: string }> = {
  'the script of a Vue component': {
    language: 'vue',
    text: `<template>\n  <p>{{ state }}</p>\n</template>\n\n<script lang="ts">\n${signIn}\n</script>\n`,
  },
  'both scripts of a Vue component': {
    language: 'vue',
    text: `<script lang="ts">\nexport const state = 1;\n</script>\n<script setup lang="ts">\n${signIn.replace('export ', '')}\n</script>\n<template><p @click="signIn" /></template>\n`,
  },
  'the script of a Svelte component': {
    language: 'svelte',
    text: `<p class="a">{state}</p>\n<script lang="ts">\nlet state = 1;\n${signIn}\n</script>\n<style>p { color: red; }</style>\n`,
  },
  'the module script of a Svelte component': {
    language: 'svelte',
    text: `<script module lang="ts">\n${signIn}\n</script>\n<script lang="ts">\nlet { state } = $props();\n</script>\n`,
  },
  'a reactive statement': {
    language: 'svelte',
    text: `<script lang="ts">\nimport { onMount } from 'svelte';\nimport { redeem } from './redeem';\nlet run: (code: string) => void;\n$: run = async (code: string) => {\n  await redeem(code);\n  await redeem(code); // error\n};\n</script>\n`,
  },
  'a function a Svelte component imports what redeems from': {
    language: 'svelte',
    text: `<script lang="ts">\n${imported}\n</script>\n`,
  },
  'a function a Vue component imports what redeems from': {
    language: 'vue',
    text: `<script lang="ts">\n${imported}\n</script>\n`,
  },
  'the frontmatter of an Astro page, which may return': {
    language: 'astro',
    text: `---\nimport { redeem } from './redeem';\nconst code = Astro.url.searchParams.get('code');\nif (!code) return Astro.redirect('/');\nawait redeem(code);\nconst tokens = await redeem(code); // error\n---\n<p>{tokens.id}</p>\n`,
  },
};

/** What must stay silent. */
const correct: Record<string, { language: Language; text: string }> = {
  'one redemption in a Vue component': {
    language: 'vue',
    text: `<script setup lang="ts">\nimport { redeem } from './redeem';\nconst signIn = (code: string) => redeem(code);\n</script>\n<template><p @click="signIn('x')" /></template>\n`,
  },
  'one redemption in a Svelte component': {
    language: 'svelte',
    text: `<script lang="ts">\nimport { redeem } from './redeem';\nexport const signIn = (code: string) => redeem(code);\n</script>\n<p>redeem(code); redeem(code);</p>\n`,
  },
  'either of two redemptions in an Astro page': {
    language: 'astro',
    text: `---\nimport { redeem } from './redeem';\nconst code = Astro.url.searchParams.get('code');\nif (Astro.url.pathname === '/a') return redeem(code);\nawait redeem(code);\n---\n<p>x</p>\n`,
  },
  'a Svelte component without a script': { language: 'svelte', text: '<p>redeem(code)</p>\n' },
};

describe('in components', () => {
  let project: Project;
  before(() => {
    project = makeProject({
      'src/redeem.ts': `export async function redeem(code: string) {\n  return ${request};\n}\n`,
    });
  });
  after(() => project.remove());

  function lint(language: Language, text: string): Linter.LintMessage[] {
    const plugin = createPlugin(nodeHost());
    const messages = new Linter({ cwd: project.root }).verify(
      text,
      [
        {
          files: ['**/*.*'],
          plugins: plugin.configs.strict.plugins,
          rules: plugin.configs.strict.rules,
          languageOptions: {
            parser: parsers[language],
            parserOptions: { parser: tsParser },
          },
        },
      ],
      project.at(`src/page.${language}`),
    );
    assert.equal(messages.find(({ fatal }) => fatal)?.message, undefined);
    return messages;
  }

  for (const [name, { language, text }] of Object.entries(components))
    it(`finds in ${name}`, () => {
      const messages = lint(language, text);
      const marked = text
        .split('\n')
        .flatMap((line, at) => (/\/\/ error/.test(line) ? at + 1 : []));
      assert.deepEqual(
        messages.map(({ line, ruleId }) => [line, ruleId]),
        marked.map((line) => [line, 'redeem-once/no-double-redemption']),
      );
    });

  for (const [name, { language, text }] of Object.entries(correct))
    it(`accepts ${name}`, () => {
      assert.deepEqual(lint(language, text), []);
    });

  it('changes the script alone where a suggestion is taken', () => {
    const { language, text } = components['the script of a Svelte component']!;
    const fix = lint(language, text)[0]?.suggestions?.[0]?.fix;
    assert.ok(fix);
    const fixed = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
    assert.deepEqual(lint(language, fixed), []);
    assert.equal(fixed.slice(fixed.indexOf('</script>')), text.slice(text.indexOf('</script>')));
  });
});
