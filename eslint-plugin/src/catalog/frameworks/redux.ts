import type { Effect, Library } from '../schema.js';

const dispatch: Effect = { does: 'dispatch', action: { arg: 0 } };

/** What a thunk calls its first parameter (redux.js.org: writing logic with thunks). */
export const thunkParameter = 'dispatch';

/** 7 to 9. `connect` is seen through the imported action creators. */
export const redux: Library = {
  packages: ['react-redux', 'redux', '@reduxjs/toolkit', 'redux-react-hook'],
  entries: [
    {
      callee: { on: 'function', name: 'useDispatch' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: dispatch }],
      source: 'react-redux.js.org: useDispatch',
    },
    {
      callee: { on: 'function', name: 'useStore' },
      effect: { does: 'nothing' },
      returns: [{ at: 'dispatch', effect: dispatch }],
      source: 'react-redux.js.org: useStore',
    },
    {
      callee: {
        on: 'method',
        name: 'dispatch',
        receivers: ['createStore', 'configureStore', 'Store'],
      },
      effect: dispatch,
      source: 'redux.js.org: store.dispatch',
    },
    {
      callee: { on: 'function', name: 'bindActionCreators' },
      effect: { does: 'parse', from: { arg: 0 } },
      source: 'redux.js.org: bindActionCreators',
    },
  ],
};

/** Actions are named by a string; the data come second. */
export const vuex: Library = {
  packages: ['vuex'],
  entries: [
    {
      callee: { on: 'function', name: 'useStore' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'dispatch', effect: { does: 'dispatch', action: { arg: 0 }, payload: { arg: 1 } } },
      ],
      source: 'vuex.vuejs.org: useStore',
    },
    {
      callee: { on: 'method', name: '$store.dispatch', unambiguous: true },
      effect: { does: 'dispatch', action: { arg: 0 }, payload: { arg: 1 } },
      source: 'vuex.vuejs.org: this.$store.dispatch',
    },
    {
      callee: { on: 'method', name: 'dispatch', receivers: ['createStore', 'Store'] },
      effect: { does: 'dispatch', action: { arg: 0 }, payload: { arg: 1 } },
      source: 'vuex.vuejs.org: store.dispatch',
    },
  ],
};
