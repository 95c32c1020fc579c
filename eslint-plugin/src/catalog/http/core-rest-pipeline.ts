import type { Library, Rerun } from '../schema.js';

/** 3 more attempts, with any method, after 408, 429, 5xx and network failures. */
const again: Rerun = {
  scenario: 'again after failure',
  off: [{ maxRetries: [0] }, { 'retryOptions.maxRetries': [0] }],
};

const source = '@azure/core-rest-pipeline 1.24.0: dist/esm/policies/defaultRetryPolicy.js';

/** 1. Only an empty pipeline repeats nothing by itself. */
export const coreRestPipeline: Library = {
  packages: ['@azure/core-rest-pipeline'],
  entries: [
    {
      callee: { on: 'function', name: 'createPipelineRequest' },
      effect: { does: 'build', from: { arg: 0 } },
      source,
    },
    {
      callee: { on: 'function', name: 'createEmptyPipeline' },
      effect: { does: 'make client' },
      source,
    },
    {
      callee: { on: 'function', name: 'createPipelineFromOptions' },
      effect: { does: 'make client', options: { arg: 0 }, reruns: [again] },
      source,
    },
    {
      callee: { on: 'function', name: 'defaultRetryPolicy' },
      effect: { does: 'make retrying', target: 'result', options: { arg: 0 }, reruns: [again] },
      source,
    },
    {
      callee: { on: 'method', name: 'addPolicy', receivers: ['Pipeline'] },
      effect: { does: 'make retrying', target: 'receiver', reruns: [] },
      source,
    },
    {
      callee: { on: 'method', name: 'sendRequest', receivers: ['Pipeline'] },
      effect: { does: 'send', parts: [{ arg: 1 }], options: { arg: 1 } },
      source,
    },
  ],
};
