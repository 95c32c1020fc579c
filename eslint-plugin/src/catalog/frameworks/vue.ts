import type { Effect, Library } from '../schema.js';

/** Once for each instance. */
const once: Effect = { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' };

const source = 'vuejs.org: composition API';

/** 2.7 and 3. */
export const vue: Library = {
  packages: ['vue', '@vue/composition-api', 'vue-demi', '#imports'],
  entries: [
    { callee: { on: 'function', name: 'onMounted' }, effect: once, source },
    { callee: { on: 'function', name: 'onBeforeMount' }, effect: once, source },
    {
      callee: { on: 'function', name: 'onActivated' },
      effect: { ...once, reruns: [{ scenario: 'again later' }] },
      source,
    },
    {
      callee: { on: 'function', name: 'watch' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'deps',
        deps: { arg: 0 },
        options: { arg: 2 },
        atOnce: [{ immediate: [true] }],
        when: 'later',
        as: 'effect',
        reruns: [{ scenario: 'again later' }],
      },
      source: 'vuejs.org: watch; runs when what it watches has changed, at once with `immediate`',
    },
    {
      callee: { on: 'function', name: 'watchEffect' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'now', as: 'effect' },
      source: 'vuejs.org: watchEffect',
    },
    {
      callee: { on: 'function', name: 'watchPostEffect' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' },
      source,
    },
  ],
};

export const vueRouter: Library = {
  packages: ['vue-router', 'vue-router/composables', '#imports', '#app', 'nuxt/app'],
  entries: [
    {
      callee: { on: 'function', name: 'useRoute' },
      effect: { does: 'read page', shape: '{query}' },
      source: 'router.vuejs.org: useRoute',
    },
    {
      callee: { on: 'property', name: '$route', unambiguous: true },
      effect: { does: 'read page', shape: '{query}' },
      source: 'router.vuejs.org: this.$route',
    },
    {
      callee: {
        on: 'property',
        name: 'currentRoute',
        receivers: ['createRouter', 'useRouter', 'default'],
      },
      effect: { does: 'read page', shape: '{query}' },
      source: 'router.vuejs.org: router.currentRoute',
    },
    {
      callee: { on: 'function', name: 'useRouter' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'replace', effect: { does: 'strip page', to: { arg: 0 } } },
        { at: 'push', effect: { does: 'strip page', to: { arg: 0 } } },
      ],
      source: 'router.vuejs.org: useRouter',
    },
    {
      callee: { on: 'method', name: '$router.replace', unambiguous: true },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'router.vuejs.org: this.$router',
    },
    {
      callee: { on: 'method', name: '$router.push', unambiguous: true },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'router.vuejs.org: this.$router',
    },
  ],
};

export const vueuse: Library = {
  packages: ['@vueuse/core', '@vueuse/router'],
  entries: [
    {
      callee: { on: 'function', name: 'useUrlSearchParams' },
      effect: { does: 'read page', shape: 'query' },
      source: 'vueuse.org: useUrlSearchParams',
    },
    {
      callee: { on: 'function', name: 'useAsyncState' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'now', as: 'query', returns: 'query' },
      source: 'vueuse.org: useAsyncState; once unless it is executed again',
    },
  ],
};
