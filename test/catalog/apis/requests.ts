import type { Redeeming } from './rows.js';

/** Where the parts of a token request stand, for each HTTP client. */
export const requests: readonly Redeeming[] = [
  {
    api: 'fetch',
    setUp: ``,
    call: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'node-fetch: default',
    setUp: `import fetch from 'node-fetch';`,
    call: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'fetch with a Request',
    setUp: ``,
    call: `fetch(new Request('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }))`,
    tells: true,
  },
  {
    api: 'XMLHttpRequest',
    setUp: `const send = (body) => {
        const request = new XMLHttpRequest();
        request.open('POST', 'https://issuer.example/token');
        request.send(body);
      };`,
    call: `send(\`grant_type=authorization_code&code=\${code}\`)`,
    tells: true,
  },
  {
    api: 'axios: post',
    versions: '1',
    setUp: `import axios from 'axios';`,
    call: `axios.post('https://issuer.example/token', { grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'axios: default',
    versions: '1',
    setUp: `import axios from 'axios';`,
    call: `axios({ method: 'post', url: 'https://issuer.example/token', data: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'axios: request',
    versions: '1',
    setUp: `import axios from 'axios';`,
    call: `axios.request({ method: 'post', url: 'https://issuer.example/token', params: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'axios.get',
    setUp: `import axios from 'axios';`,
    call: `axios.get('https://issuer.example/token', { params: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'axios.create',
    setUp: `import axios from 'axios';
      const http = axios.create({ baseURL: 'https://issuer.example' });`,
    call: `http.post('/token', { grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'axios instance(config)',
    setUp: `import axios from 'axios';
      const http = axios.create({ baseURL: 'https://issuer.example' });`,
    call: `http({ method: 'post', url: '/token', data: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'got: post',
    versions: '14',
    setUp: `import got from 'got';`,
    call: `got.post('https://issuer.example/token', { form: { grant_type: 'authorization_code', code } }).json()`,
    tells: true,
  },
  {
    api: 'got: default',
    versions: '14',
    setUp: `import got from 'got';`,
    call: `got('https://issuer.example/token', { method: 'POST', json: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'ky: post',
    versions: '2',
    setUp: `import ky from 'ky';`,
    call: `ky.post('https://issuer.example/token', { json: { grant_type: 'authorization_code', code } }).json()`,
    tells: true,
  },
  {
    api: 'undici: request',
    versions: '5 6 7 8',
    setUp: `import { request as send } from 'undici';`,
    call: `send('https://issuer.example/token', { method: 'POST', body: \`grant_type=authorization_code&code=\${code}\` })`,
    tells: true,
  },
  {
    api: 'superagent: post',
    versions: '10',
    setUp: `import superagent from 'superagent';`,
    call: `superagent.post('https://issuer.example/token').type('form').send({ grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'needle: default',
    versions: '3',
    setUp: `import needle from 'needle';`,
    call: `needle('post', 'https://issuer.example/token', { grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'needle: post',
    versions: '3',
    setUp: `import needle from 'needle';`,
    call: `needle.post('https://issuer.example/token', { grant_type: 'authorization_code', code }, {}, () => {})`,
    tells: true,
  },
  {
    api: 'request: post',
    versions: '2',
    setUp: `const send = require('request');`,
    call: `send.post({ url: 'https://issuer.example/token', form: { grant_type: 'authorization_code', code } }, () => {})`,
    tells: true,
  },
  {
    api: 'request-promise: default',
    setUp: `const rp = require('request-promise');`,
    call: `rp({ method: 'POST', uri: 'https://issuer.example/token', form: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'https.request',
    setUp: `import https from 'node:https';
      import querystring from 'node:querystring';
      const post = (body) => {
        const sent = https.request({ host: 'issuer.example', path: '/token', method: 'POST' }, () => {});
        sent.write(body);
        sent.end();
      };`,
    call: `post(querystring.stringify({ grant_type: 'authorization_code', code }))`,
    tells: true,
  },
  {
    api: 'jquery: post',
    versions: '4',
    setUp: `import $ from 'jquery';`,
    call: `$.post('https://issuer.example/token', { grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: '$.ajax',
    setUp: ``,
    call: `$.ajax({ url: 'https://issuer.example/token', method: 'POST', data: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'ofetch: ofetch',
    versions: '1',
    setUp: `import { ofetch } from 'ofetch';`,
    call: `ofetch('https://issuer.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: '$fetch',
    setUp: ``,
    call: `$fetch('https://issuer.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'wretch: default',
    versions: '3',
    setUp: `import wretch from 'wretch';`,
    call: `wretch('https://issuer.example/token').formUrl({ grant_type: 'authorization_code', code }).post()`,
    tells: true,
  },
  {
    api: '@hapi/wreck: post',
    versions: '18',
    setUp: `import Wreck from '@hapi/wreck';
      import qs from 'qs';`,
    call: `Wreck.post('https://issuer.example/token', { payload: qs.stringify({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'gaxios: request',
    setUp: `import { request as send } from 'gaxios';`,
    call: `send({ url: 'https://issuer.example/token', method: 'POST', data: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'cross-fetch: default',
    setUp: `import fetch from 'cross-fetch';`,
    call: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'undici: fetch',
    setUp: `import { fetch } from 'undici';`,
    call: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'fetch with everything in the URL',
    setUp: ``,
    call: `fetch(\`https://issuer.example/token?grant_type=authorization_code&code=\${code}\`, { method: 'POST' })`,
    tells: true,
  },
  {
    api: 'axios: postForm',
    setUp: `import axios from 'axios';`,
    call: `axios.postForm('https://issuer.example/token', { grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'got: post',
    versions: '14',
    setUp: `import got from 'got';`,
    call: `got.post('https://issuer.example/token', { searchParams: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'ky: default',
    setUp: `import ky from 'ky';`,
    call: `ky('https://issuer.example/token', { method: 'post', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
    tells: true,
  },
  {
    api: 'superagent: post',
    versions: '10',
    setUp: `import superagent from 'superagent';`,
    call: `superagent.post('https://issuer.example/token').query({ grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'superagent: post',
    versions: '10',
    setUp: `import superagent from 'superagent';`,
    call: `superagent.post('https://issuer.example/token').field('grant_type', 'authorization_code').field('code', code)`,
    tells: true,
  },
  {
    api: 'request: default',
    setUp: `const send = require('request');`,
    call: `send({ method: 'POST', url: 'https://issuer.example/token', qs: { grant_type: 'authorization_code', code } }, () => {})`,
    tells: true,
  },
  {
    api: 'request-promise-native: post',
    setUp: `const rp = require('request-promise-native');`,
    call: `rp.post('https://issuer.example/token', { form: { grant_type: 'authorization_code', code } })`,
    tells: true,
  },
  {
    api: 'node:http: request',
    setUp: `import http from 'node:http';
      const post = (body) => http.request({ host: 'issuer.example', path: '/token', method: 'POST' }, () => {}).end(body);`,
    call: `post(\`grant_type=authorization_code&code=\${code}\`)`,
    tells: true,
  },
  {
    api: '@angular/common/http: post',
    setUp: `import { HttpClient, HttpParams } from '@angular/common/http';
      import { firstValueFrom } from 'rxjs';
      const http = new HttpClient();`,
    call: `firstValueFrom(http.post('https://issuer.example/token', new HttpParams().set('grant_type', 'authorization_code').set('code', code)))`,
    tells: true,
  },
  {
    api: '@nestjs/axios: post',
    setUp: `import { HttpService } from '@nestjs/axios';
      import { lastValueFrom } from 'rxjs';
      const http = new HttpService();`,
    call: `lastValueFrom(http.post('https://issuer.example/token', { grant_type: 'authorization_code', code }))`,
    tells: true,
  },
  {
    api: '@nestjs/axios: post',
    setUp: `import { HttpService } from '@nestjs/axios';
      const http = new HttpService();`,
    call: `http.post('https://issuer.example/token', { grant_type: 'authorization_code', code }).toPromise()`,
    tells: true,
  },
  {
    api: 'wretch: default',
    versions: '3',
    setUp: `import wretch from 'wretch';`,
    call: `wretch('https://issuer.example/token').post({ grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: "a provider's token endpoint by hand",
    setUp: '',
    call: `fetch('https://app.auth.eu-west-1.amazoncognito.com/oauth2/token', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'id', code }) })`,
    tells: true,
  },
];
