import type { Library } from '../schema.js';

/** The deep link that started the app comes from `getInitialURL` and can come to the listener as well. */
export const reactNative: Library = {
  packages: ['react-native', 'expo-linking'],
  entries: [
    {
      callee: { on: 'function', name: 'Linking.addEventListener' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: { pageUrlAt: '0.url' },
        when: 'registered',
        as: 'listener',
      },
      returns: [{ at: 'remove', effect: { does: 'close' } }],
      source: 'reactnative.dev: Linking',
    },
    {
      callee: { on: 'function', name: 'addEventListener' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: { pageUrlAt: '0.url' },
        when: 'registered',
        as: 'listener',
      },
      returns: [{ at: 'remove', effect: { does: 'close' } }],
      source: 'docs.expo.dev: Linking.addEventListener',
    },
    {
      callee: { on: 'function', name: 'Linking.removeEventListener' },
      effect: { does: 'cancel', what: { arg: 1 } },
      source: 'reactnative.dev: Linking, before 0.65',
    },
    {
      callee: { on: 'function', name: 'Linking.getInitialURL' },
      effect: { does: 'read page', shape: 'url' },
      source: 'reactnative.dev: Linking.getInitialURL',
    },
    {
      callee: { on: 'function', name: 'getInitialURL' },
      effect: { does: 'read page', shape: 'url' },
      source: 'docs.expo.dev: Linking.getInitialURL',
    },
    {
      callee: { on: 'function', name: 'Linking.useURL' },
      effect: { does: 'read page', shape: 'url' },
      source: 'docs.expo.dev: Linking.useURL',
    },
    {
      callee: { on: 'function', name: 'useURL' },
      effect: { does: 'read page', shape: 'url' },
      source: 'docs.expo.dev: Linking.useURL',
    },
    {
      callee: { on: 'function', name: 'AppState.addEventListener' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
        reruns: [{ scenario: 'again later' }],
      },
      returns: [{ at: 'remove', effect: { does: 'close' } }],
      source: 'reactnative.dev: AppState',
    },
  ],
};

export const expoRouter: Library = {
  packages: ['expo-router'],
  entries: [
    {
      callee: { on: 'function', name: 'useLocalSearchParams' },
      effect: { does: 'read page', shape: 'query' },
      source: 'docs.expo.dev: useLocalSearchParams',
    },
    {
      callee: { on: 'function', name: 'useGlobalSearchParams' },
      effect: { does: 'read page', shape: 'query' },
      source: 'docs.expo.dev: useGlobalSearchParams',
    },
    {
      callee: { on: 'function', name: 'useRouter' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'replace', effect: { does: 'strip page', to: { arg: 0 } } },
        { at: 'push', effect: { does: 'strip page', to: { arg: 0 } } },
        { at: 'setParams', effect: { does: 'strip page', to: { arg: 0 } } },
      ],
      source: 'docs.expo.dev: useRouter',
    },
  ],
};

export const reactNavigation: Library = {
  packages: ['@react-navigation/native'],
  entries: [
    {
      callee: { on: 'function', name: 'useFocusEffect' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        cleanup: 'returned',
        when: 'later',
        as: 'effect',
        reruns: [{ scenario: 'mounted twice' }, { scenario: 'again later' }],
      },
      source: 'reactnavigation.org: useFocusEffect; at every focus',
    },
  ],
};

export const capacitor: Library = {
  packages: ['@capacitor/app'],
  entries: [
    {
      callee: { on: 'function', name: 'App.addListener' },
      when: [{ arg: 0, equals: 'appUrlOpen' }],
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: { pageUrlAt: '0.url' },
        when: 'registered',
        as: 'listener',
      },
      source: 'capacitorjs.com: App.addListener',
    },
    {
      callee: { on: 'function', name: 'App.getLaunchUrl' },
      effect: { does: 'nothing' },
      source: 'capacitorjs.com: App.getLaunchUrl',
    },
  ],
};
