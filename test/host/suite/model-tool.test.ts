import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { explainTool } from '../../../src/ids.js';

describe('the tool for language models', () => {
  it('is known to VS Code as the manifest declares it', () => {
    const tool = vscode.lm.tools.find(({ name }) => name === explainTool);
    assert(tool, 'the tool is registered');
    assert.match(tool.description, /AADSTS/);
  });

  it('answers with our knowledge, and with nothing of what it was given', async () => {
    const trace = 'aaaa1111-0000-4000-8000-00000000a100';
    const result = await vscode.lm.invokeTool(explainTool, {
      input: { error: `AADSTS54005: made up for ada@fabrikam.example. Trace ID: ${trace}` },
      toolInvocationToken: undefined,
    });
    const text = result.content
      .filter((part) => part instanceof vscode.LanguageModelTextPart)
      .map(({ value }) => value)
      .join('');
    assert.match(text, /^# AADSTS54005: [^]*## What to do/);
    for (const given of [trace, 'ada@', 'fabrikam', 'made up'])
      assert(!text.includes(given), given);
  });
});
