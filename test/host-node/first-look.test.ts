/** Which files are worth analysing for what they import: those that name what redeems, not all that name its module. */

import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import { describe, it } from 'mocha';

import {
  FirstLook,
  mayConcern,
  subjectWith,
  subjects,
  type Host,
} from '../../eslint-plugin/src/analysis/index.js';

const redeeming = `async function redeem() {
  const code = new URLSearchParams(location.search).get('code');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return (await fetch('https://login.example.com/token', { method: 'POST', body })).json();
}
`;

const module = `import { createContext, useContext } from 'react';

const AuthContext = createContext({ login() {} });

export const useAuth = () => useContext(AuthContext);

${redeeming}
export function AuthProvider({ children }) {
  useLogin();
  return children;
}

function useLogin() {
  useEffect(() => void redeem(), []);
}
`;

/** A statement, the text of the module it names, and whether the file is worth it. */
const table: [string, string, string, boolean][] = [
  ['what redeems by way of others', `import { AuthProvider } from './auth';`, module, true],
  ['under another name', `import { AuthProvider as Provider } from './auth';`, module, true],
  ['what stands beside it', `import { useAuth } from './auth';`, module, false],
  ['both', `import { useAuth, AuthProvider } from './auth';`, module, true],
  ['on several lines', `import {\n  useAuth,\n} from './auth';`, module, false],
  ['all of the module', `import * as auth from './auth';`, module, true],
  ['its default', `import auth from './auth';`, `${redeeming}export default redeem;`, true],
  [
    'what is exported later',
    `import { login } from './auth';`,
    `${redeeming}export { redeem as login };`,
    true,
  ],
  [
    'what no declaration shows',
    `import { login } from './auth';`,
    `${redeeming}Object.assign(exports, { login: redeem });`,
    true,
  ],
  [
    'an API that goes by another name there',
    `import { login } from './auth';`,
    `import { exchangeCodeAsync as exchange } from 'expo-auth-session';
export async function login() {
  const code = new URL(await Linking.getInitialURL()).searchParams.get('code');
  return exchange({ clientId: 'app', code }, discovery);
}
`,
    true,
  ],
];

describe('a first look at a file that imports a redemption', () => {
  for (const [title, statement, text, expected] of table) {
    const file = `${statement}\nstart();\n`;
    const host: Host = { readText: () => ({ path: '/app/auth.js', text }) };

    it(`${expected ? 'stops' : 'goes on'} at ${title}`, () => {
      const { ast } = tsParser.parseForESLint(file, { range: true, loc: true });
      const look = new FirstLook(file, '/app/page.js', host, ast.body);
      const concerned = subjects.some((subject) => look.concerns(subjectWith([], subject)));
      assert.equal(concerned, expected);
    });

    it(`does so before it is parsed: ${title}`, () => {
      assert.equal(mayConcern(file, '/app/page.js', host), expected);
    });
  }
});
