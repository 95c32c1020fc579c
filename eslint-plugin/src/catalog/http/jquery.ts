import type { Effect, Library } from '../schema.js';

const post: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [{ arg: 1 }],
  answer: { arg: 'last', params: ['body', 'other', 'result'] },
};

const ajax: Effect = {
  does: 'send',
  url: { arg: 0, prop: 'url' },
  parts: [{ arg: 0, prop: 'data' }],
  options: { arg: 0 },
};

const ajaxWithUrl: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [{ arg: 1, prop: 'data' }],
  options: { arg: 1 },
};

const source = 'jquery 4.0.0: src/ajax.js';

/** 3 and 4, imported or global. */
export const jquery: Library = {
  packages: ['jquery'],
  entries: [
    { callee: { on: 'global', name: '$.post' }, effect: post, source },
    { callee: { on: 'global', name: '$.get' }, effect: post, source },
    { callee: { on: 'global', name: '$.getJSON' }, effect: post, source },
    {
      callee: { on: 'global', name: '$.ajax' },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source,
    },
    { callee: { on: 'global', name: '$.ajax' }, effect: ajax, source },
    { callee: { on: 'global', name: 'jQuery.post' }, effect: post, source },
    { callee: { on: 'global', name: 'jQuery.get' }, effect: post, source },
    {
      callee: { on: 'global', name: 'jQuery.ajax' },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source,
    },
    { callee: { on: 'global', name: 'jQuery.ajax' }, effect: ajax, source },
    { callee: { on: 'method', name: 'post', receivers: ['default'] }, effect: post, source },
    { callee: { on: 'method', name: 'get', receivers: ['default'] }, effect: post, source },
    {
      callee: { on: 'method', name: 'ajax', receivers: ['default'] },
      when: [{ arg: 1, given: true }],
      effect: ajaxWithUrl,
      source,
    },
    { callee: { on: 'method', name: 'ajax', receivers: ['default'] }, effect: ajax, source },
  ],
};
