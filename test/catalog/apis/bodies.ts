import { endpoint, type Redeeming } from './rows.js';

const post = `const post = (body) => fetch(${endpoint}, { method: 'POST', body });`;

/** A body, built by a function of its own. */
function built(lines: string, imports = ''): string {
  return `${imports}
    ${post}
    const made = (value) => { ${lines} };`;
}

const body = (api: string, setUp: string, call: string): Redeeming => ({
  api,
  setUp,
  call,
  tells: true,
});

/** How the body of a token request is built. */
export const bodies: readonly Redeeming[] = [
  body(
    'an object literal',
    `import axios from 'axios';`,
    `axios.post(${endpoint}, { grant_type: 'authorization_code', code })`,
  ),
  body(
    'URLSearchParams of an object',
    post,
    `post(new URLSearchParams({ grant_type: 'authorization_code', code }))`,
  ),
  body(
    'URLSearchParams of pairs',
    post,
    `post(new URLSearchParams([['grant_type', 'authorization_code'], ['code', code]]))`,
  ),
  body(
    'URLSearchParams of a text',
    post,
    `post(new URLSearchParams('grant_type=authorization_code&code=' + code))`,
  ),
  body(
    'append',
    built(`const params = new URLSearchParams();
      params.append('grant_type', 'authorization_code');
      params.append('code', value);
      return params;`),
    `post(made(code))`,
  ),
  body(
    'set, as a text',
    built(`const params = new URLSearchParams();
      params.set('grant_type', 'authorization_code');
      params.set('code', value);
      return params.toString();`),
    `post(made(code))`,
  ),
  body(
    'qs',
    `import qs from 'qs'; ${post}`,
    `post(qs.stringify({ grant_type: 'authorization_code', code }))`,
  ),
  body(
    'query-string',
    `import queryString from 'query-string'; ${post}`,
    `post(queryString.stringify({ grant_type: 'authorization_code', code }))`,
  ),
  body(
    'querystring',
    `import querystring from 'node:querystring'; ${post}`,
    `post(querystring.stringify({ grant_type: 'authorization_code', code }))`,
  ),
  body('a template', post, `post(\`grant_type=authorization_code&code=\${code}\`)`),
  body('texts put together', post, `post('grant_type=authorization_code&code=' + code)`),
  body(
    'FormData',
    built(`const form = new FormData();
      form.append('grant_type', 'authorization_code');
      form.append('code', value);
      return form;`),
    `post(made(code))`,
  ),
  body(
    'form-data',
    built(
      `const form = new FormData();
      form.append('grant_type', 'authorization_code');
      form.append('code', value);
      return form;`,
      `import FormData from 'form-data';`,
    ),
    `post(made(code))`,
  ),
  body('JSON', post, `post(JSON.stringify({ grant_type: 'authorization_code', code }))`),
  body(
    'HttpParams of an object',
    `import { HttpParams } from '@angular/common/http'; ${post}`,
    `post(new HttpParams({ fromObject: { grant_type: 'authorization_code', code } }))`,
  ),
  body(
    'HttpParams, field by field',
    `import { HttpParams } from '@angular/common/http'; ${post}`,
    `post(new HttpParams().set('grant_type', 'authorization_code').append('code', code))`,
  ),
  body(
    'a grant type that is a constant',
    `const GRANT = 'authorization_code'; ${post}`,
    `post(new URLSearchParams({ grant_type: GRANT, code }))`,
  ),
  body(
    'a grant type that is of an enum',
    `enum Grant { Code = 'authorization_code' } ${post}`,
    `post(new URLSearchParams({ grant_type: Grant.Code, code }))`,
  ),
  body(
    'a grant type that is a parameter',
    `const send = (grant, code) => fetch(${endpoint}, { method: 'POST', body: new URLSearchParams({ grant_type: grant, code }) });`,
    `send('authorization_code', code)`,
  ),
  body(
    'transformRequest of axios',
    `import axios from 'axios'; import qs from 'qs';`,
    `axios.post(${endpoint}, { grant_type: 'authorization_code', code }, { transformRequest: [(data) => qs.stringify(data)] })`,
  ),
  body(
    'pairs that are joined',
    built(`const fields = { grant_type: 'authorization_code', code: value };
      return Object.entries(fields).map(([name, field]) => name + '=' + encodeURIComponent(field)).join('&');`),
    `post(made(code))`,
  ),
];
