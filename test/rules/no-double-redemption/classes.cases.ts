/** Services and classes: \`this\` fields, methods, inheritance. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// The method returns the stored tokens when it has them.
import { OAuth2Client, Credentials } from 'google-auth-library';

export class GoogleSession {
  private tokens?: Credentials;
  constructor(private client: OAuth2Client, private code: string) {}

  async load() {
    await this.ensure();
    await this.ensure();
    return this.tokens;
  }

  private async ensure() {
    if (this.tokens) return;
    this.tokens = (await this.client.getToken(this.code)).tokens;
  }
}
`,
  },
  {
    code: `// The field is emptied before the code is sent, so a second call throws.
import { GitHub } from 'arctic';

export class PendingLogin {
  #code: string | null;
  constructor(code: string, private github: GitHub) {
    this.#code = code;
  }

  async finish() {
    const code = this.#code;
    if (!code) throw new Error('This sign-in is finished');
    this.#code = null;
    return this.github.validateAuthorizationCode(code);
  }

  async finishOrRestart() {
    try {
      return await this.finish();
    } catch {
      return this.finish();
    }
  }
}
`,
  },
  {
    filename: 'session.js',
    code: `// Two instances, two codes.
import { AuthorizationCode } from 'simple-oauth2';

class Session {
  constructor(code) {
    this.code = code;
    this.client = new AuthorizationCode(config);
  }
  redeem() {
    return this.client.getToken({ code: this.code, redirect_uri });
  }
}

export async function both(first, second) {
  return [await new Session(first).redeem(), await new Session(second).redeem()];
}
`,
  },
  {
    code: `// The field gets a new code between the two redemptions.
export class Cli {
  private code = '';
  constructor(private ask: () => Promise<string>) {}

  async login() {
    for (let i = 0; i < 3; i++) {
      this.code = await this.ask();
      const res = await this.redeem();
      if (res.ok) return res.json();
    }
  }

  private redeem() {
    return fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code: this.code, client_id: ID }),
    });
  }
}
`,
  },
  {
    filename: 'auth.controller.ts',
    code: `// Nest: the controller redeems, the service only stores.
import { Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Controller('auth')
export class AuthController {
  constructor(private readonly http: HttpService, private readonly sessions: SessionService) {}

  @Get('callback')
  async callback(@Query('code') code: string, @Query('state') state: string) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
    const { data } = await firstValueFrom(this.http.post(TOKEN_URL, body));
    await this.sessions.store(state, data);
    return { url: '/' };
  }
}
`,
  },
  {
    code: `// The subclass overrides the redemption and does not call super.
import { Issuer } from 'openid-client';

class BaseProvider {
  constructor(protected client: InstanceType<Issuer['Client']>) {}
  async exchange(code: string) {
    return this.client.callback(REDIRECT_URI, { code });
  }
}

export class PkceProvider extends BaseProvider {
  override async exchange(code: string) {
    return this.client.callback(REDIRECT_URI, { code }, { code_verifier: load() });
  }
}
`,
  },
  {
    filename: 'single-flight.ts',
    code: `// One shared promise in a field.
import { ConfidentialClientApplication, AuthenticationResult } from '@azure/msal-node';

export class Tokens {
  private pending?: Promise<AuthenticationResult>;
  constructor(private cca: ConfidentialClientApplication, private code: string) {}

  get() {
    return (this.pending ??= this.cca.acquireTokenByCode({ code: this.code, scopes, redirectUri }));
  }

  async both() {
    const first = await this.get();
    const second = await this.get();
    return [first.account, second.accessToken];
  }
}
`,
  },
  {
    filename: 'auth-service.js',
    code: `// The failing path of the class goes back to the sign-in page.
export class AuthService {
  async handleCallback() {
    const code = new URLSearchParams(location.search).get('code');
    try {
      this.session = await this.exchange(code);
    } catch (error) {
      this.login();
    }
  }

  login() {
    location.assign('https://idp.example/authorize?response_type=code&client_id=' + CLIENT_ID);
  }

  async exchange(code) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID });
    const res = await fetch('https://idp.example/token', { method: 'POST', body });
    if (!res.ok) throw new Error('exchange failed');
    return res.json();
  }
}
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// The code is a field; the method that redeems it is called twice.
import { OAuth2Client } from 'google-auth-library';

export class Login {
  constructor(private client: OAuth2Client, private code: string) {}

  async run() {
    const access = (await this.redeem()).access_token;
    const refresh = (await this.redeem()).refresh_token; // error: redeemedAgain
    return { access, refresh };
  }

  private async redeem() {
    return (await this.client.getToken(this.code)).tokens;
  }
}
`,
  },
  {
    filename: 'service.js',
    code: `// One method redeems by way of another, and then does it itself.
const axios = require('axios');

class TokenService {
  async login(code) {
    const user = await this.getUser(code);
    const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id }); // error: redeemedAgain
    return { user, token: data.access_token };
  }

  async getUser(code) {
    const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
    return (await axios.get(ME_URL, { headers: { Authorization: 'Bearer ' + data.access_token } })).data;
  }
}
module.exports = TokenService;
`,
  },
  {
    code: `// super.exchange() has redeemed the code.
import { Issuer } from 'openid-client';

class BaseProvider {
  constructor(protected client: InstanceType<Issuer['Client']>) {}
  async exchange(code: string) {
    return this.client.callback(REDIRECT_URI, { code });
  }
}

export class EntraProvider extends BaseProvider {
  override async exchange(code: string) {
    const tokens = await super.exchange(code);
    const api = await this.client.grant({ grant_type: 'authorization_code', code, scope: API_SCOPE }); // error: redeemedAgain
    return Object.assign(tokens, { api });
  }
}
`,
  },
  {
    code: `// Static methods and a private field, with a fallback between endpoints.
export class Entra {
  static #url(version: string) {
    return 'https://login.microsoftonline.com/common/oauth2/' + version + '/token';
  }

  static async #send(url: string, code: string) {
    const res = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
    });
    if (!res.ok) throw new Error(String(res.status));
    return res.json();
  }

  static async redeem(code: string) {
    try {
      return await Entra.#send(Entra.#url('v2.0'), code);
    } catch {
      return await Entra.#send(Entra.#url('v1.0'), code); // error: redeemedAgainAfterFailure
    }
  }
}
`,
  },
  {
    code: `// The field is emptied only on success, so the retry finds the code again.
import { AuthorizationCode } from 'simple-oauth2';

export class PendingLogin {
  private code: string | null;
  constructor(code: string, private client: AuthorizationCode) {
    this.code = code;
  }

  private async finish() {
    if (!this.code) throw new Error('finished');
    const token = await this.client.getToken({ code: this.code, redirect_uri });
    this.code = null;
    return token;
  }

  async finishWithRetry() {
    try {
      return await this.finish();
    } catch {
      return await this.finish(); // error
    }
  }
}
`,
  },
  {
    filename: 'Repository.ts',
    code: `// Arrow-function properties with a retry loop.
import { WebClient } from '@slack/web-api';

export class SlackInstaller {
  private readonly web = new WebClient();

  private exchange = (code: string) =>
    this.web.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });

  install = async (code: string) => {
    for (let tries = 0; tries < 3; tries++) {
      const result = await this.exchange(code); // error
      if (result.ok) return result;
    }
    throw new Error('Slack refused the code');
  };
}
`,
  },
  {
    code: `// The callback component of an Angular app subscribes twice to one cold request.
import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';

@Component({ selector: 'app-oauth-callback', template: '' })
export class OAuthCallbackComponent {
  constructor(private route: ActivatedRoute, private http: HttpClient) {}

  async finish() {
    const code = this.route.snapshot.queryParamMap.get('code');
    const login$ = this.http.post<Session>('/api/oauth/callback', { code });
    const user = (await firstValueFrom(login$)).user;
    const token = (await firstValueFrom(login$)).token; // error
    return { user, token };
  }
}
`,
  },
  {
    code: `// Getter and method of one object literal redeem the same property.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export const makeFlow = (code: string) => ({
  code,
  redeem() {
    return github.validateAuthorizationCode(this.code);
  },
  async run() {
    const scopes = (await this.redeem()).scopes();
    if (!scopes.includes('repo')) throw new Error('scope missing');
    return (await this.redeem()).accessToken(); // error: redeemedAgain
  },
});
`,
  },
];
