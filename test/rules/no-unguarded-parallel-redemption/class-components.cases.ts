/** React class components: StrictMode calls `componentDidMount` twice on one instance. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, exchangeWithVerifier } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: componentDidMount redeems
import React from 'react';
${exchange}
class Callback extends React.Component {
  componentDidMount() {
    const code = new URLSearchParams(this.props.location.search).get('code');
    exchange(code).then((tokens) => this.props.onLogin(tokens)); // error
  }
  render() {
    return <p>Signing in…</p>;
  }
}
export default Callback;`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: async componentDidMount with axios in place
import { Component } from 'react';
import axios from 'axios';
export default class GithubCallback extends Component<{ history: { push(path: string): void } }> {
  override async componentDidMount() {
    const code = new URL(window.location.href).searchParams.get('code');
    const { data } = await axios.post('/api/auth/github', { code }); // error
    localStorage.setItem('token', data.token);
    this.props.history.push('/');
  }
  override render() {
    return null;
  }
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: componentDidMount calls a method that redeems
import React from 'react';
${exchangeWithVerifier}
export class SpotifyCallback extends React.PureComponent {
  finishLogin = async () => {
    const code = new URLSearchParams(window.location.search).get('code');
    const tokens = await exchangeWithVerifier(code, localStorage.getItem('verifier'));
    localStorage.setItem('t', tokens.access_token);
  };
  componentDidMount() {
    this.finishLogin(); // error
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the instance field is set after the await
import React from 'react';
import { exchange } from './exchange';
export default class Callback extends React.Component<{ code: string }> {
  private finished = false;
  async componentDidMount() {
    if (this.finished) return;
    await exchange(this.props.code); // error
    this.finished = true;
  }
  render() {
    return null;
  }
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
];

export const valid: Case[] = [
  {
    code: `// valid: React calls componentWillMount, never two callers at once
import React from 'react';
import { connect } from 'react-redux';
class Login extends React.Component {
  componentWillMount() {
    const { code, requestToken } = this.props;
    if (code) requestToken({ grant_type: 'authorization_code', code });
  }
  render() {
    return null;
  }
}
export default connect()(Login);`,
    filename: 'src/pages/oauth2-login.jsx',
  },
  {
    code: `// valid: an instance field is claimed first; StrictMode mounts the same instance again
import React from 'react';
${exchange}
export default class Callback extends React.Component {
  claimed = false;
  componentDidMount() {
    if (this.claimed) return;
    this.claimed = true;
    exchange(new URLSearchParams(window.location.search).get('code')).then(this.props.onLogin);
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a static field is claimed first
import { Component } from 'react';
${exchange}
export class Callback extends Component {
  static used = new Set();
  async componentDidMount() {
    const { code } = this.props;
    if (Callback.used.has(code)) return;
    Callback.used.add(code);
    await exchange(code);
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the instance keeps the promise
import { Component } from 'react';
import { exchange } from './exchange';
export class Callback extends Component<{ code: string }> {
  private tokens?: Promise<{ access_token: string }>;
  componentDidMount() {
    this.tokens ??= exchange(this.props.code);
    this.tokens.then((t) => this.setState({ signedIn: Boolean(t) }));
  }
  render() {
    return null;
  }
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: a click handler of a class redeems the code of this popup answer
import { Component } from 'react';
${exchange}
export class Login extends Component {
  onSuccess = ({ code }) => {
    exchange(code).then(this.props.onTokens);
  };
  render() {
    return <PopupButton onSuccess={this.onSuccess} />;
  }
}`,
    filename: 'file.jsx',
  },
];
