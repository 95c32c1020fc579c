/** What runs functions for others: queries, stores, sagas, emitters, queues. */

import { query, type Place } from './place.js';

export const storePlaces: readonly Place[] = [
  {
    name: 'TanStack Query: a query',
    code: `import { useQuery } from '@tanstack/react-query';
export function Page() { useQuery({ queryKey: ['tokens'], queryFn: () => exchange(${query}) }); return null; }`,
    meets: ['redeemedByRefetch'],
  },
  {
    name: 'SWR',
    code: `import useSWR from 'swr';
export function Page() { useSWR('tokens', () => exchange(${query})); return null; }`,
    meets: ['redeemedByRefetch'],
  },
  {
    name: 'Redux: a thunk, dispatched in an effect',
    code: `import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
const signIn = (code: string | null) => async () => { await exchange(code); };
export function Page() { const dispatch = useDispatch(); useEffect(() => { dispatch(signIn(${query})); }, []); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'Redux Toolkit: an async thunk, dispatched in an effect',
    code: `import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { createAsyncThunk } from '@reduxjs/toolkit';
const signIn = createAsyncThunk('signIn', async (code: string | null) => exchange(code));
export function Page() { const dispatch = useDispatch(); useEffect(() => { dispatch(signIn(${query})); }, []); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'redux-saga: takeEvery runs a worker for each action, with its own code',
    code: `import { call, takeEvery } from 'redux-saga/effects';
function* signIn(action) { yield call(exchange, action.code); }
export function* root() { yield takeEvery('signIn', signIn); }`,
    meets: [],
  },
  {
    name: 'redux-saga: a stored code, for each action',
    code: `import { call, takeEvery } from 'redux-saga/effects';
const code = new URLSearchParams(location.search).get('code');
function* signIn() { yield call(exchange, code); }
export function* root() { yield takeEvery('signIn', signIn); }`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'redux-saga: takeLeading lets no second one in meanwhile, but later',
    code: `import { call, takeLeading } from 'redux-saga/effects';
const code = new URLSearchParams(location.search).get('code');
function* signIn() { yield call(exchange, code); }
export function* root() { yield takeLeading('signIn', signIn); }`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'an event emitter: each event has a code of its own',
    code: `import { EventEmitter } from 'node:events';
const bus = new EventEmitter();
bus.on('code', (code) => { exchange(code); });`,
    meets: [],
  },
  {
    name: 'an event emitter: a code of before',
    code: `import { EventEmitter } from 'node:events';
export function listen(bus: EventEmitter, code: string) { bus.on('ready', () => { exchange(code); }); }`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'bullmq: jobs of this queue are tried again, known miss: who adds a job is seldom who does it',
    code: `import { Queue, Worker } from 'bullmq';
const queue = new Queue('sign-in', { defaultJobOptions: { attempts: 3 } });
export const add = (code: string) => queue.add('redeem', { code });
new Worker('sign-in', async (job) => { await exchange(job.data.code); });`,
    meets: [],
  },
  {
    name: 'bullmq: jobs are tried once by default',
    code: `import { Queue, Worker } from 'bullmq';
const queue = new Queue('sign-in');
export const add = (code: string) => queue.add('redeem', { code });
new Worker('sign-in', async (job) => { await exchange(job.data.code); });`,
    meets: [],
  },
  {
    name: 'bullmq: the job is added with attempts, known miss: who adds a job is seldom who does it',
    code: `import { Queue, Worker } from 'bullmq';
const queue = new Queue('sign-in');
export const add = (code: string) => queue.add('redeem', { code }, { attempts: 5 });
new Worker('sign-in', async (job) => { await exchange(job.data.code); });`,
    meets: [],
  },
  {
    name: 'TanStack Query: a mutation that a click starts',
    code: `import { useMutation } from '@tanstack/react-query';
export function Page() { const { mutate } = useMutation({ mutationFn: () => exchange(${query}) }); return <button onClick={() => mutate()}>Go on</button>; }`,
    meets: [],
  },
  {
    name: 'RTK Query: an endpoint that tries again',
    code: `import { createApi, fakeBaseQuery, retry } from '@reduxjs/toolkit/query/react';
const query = retry(async (code: string) => ({ data: await exchange(code) }), { maxRetries: 3 });
export const api = createApi({ baseQuery: fakeBaseQuery(), endpoints: (build) => ({ tokens: build.mutation({ queryFn: (code: string) => query(code) }) }) });`,
    meets: ['redeemedByRetry'],
  },
  {
    name: 'RTK Query: an endpoint without retries',
    code: `import { createApi, fakeBaseQuery } from '@reduxjs/toolkit/query/react';
export const api = createApi({ baseQuery: fakeBaseQuery(), endpoints: (build) => ({ tokens: build.mutation({ queryFn: async (code: string) => ({ data: await exchange(code) }) }) }) });`,
    meets: [],
  },
  {
    name: 'redux-saga: a worker that claims first',
    code: `import { call, takeEvery } from 'redux-saga/effects';
let code = new URLSearchParams(location.search).get('code');
function* signIn() { const mine = code; code = null; if (mine) yield call(exchange, mine); }
export function* root() { yield takeEvery('signIn', signIn); }`,
    meets: [],
  },
];
