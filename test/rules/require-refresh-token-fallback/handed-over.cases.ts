/** Tokens that a library hands over when it has redeemed by itself: next-auth's account, the arguments of a passport strategy. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// next-auth keeps the refresh token beside the access token.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) {
        token.accessToken = account.access_token;
        token.refreshToken = account.refresh_token;
      }
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: the account is kept as it is.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      return account ? { ...token, account } : token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: only who the user is goes into the session.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.provider = account.provider;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: the id token alone is kept.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.idToken = account.id_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: the access token is used at once, for the profile.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) {
        const response = await fetch('https://api.spotify.com/v1/me', { headers: { Authorization: \`Bearer \${account.access_token}\` } });
        token.profile = await response.json();
      }
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: an adapter stores the account, tokens and all.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  adapter: PrismaAdapter(prisma),
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: another callback stores the account.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
    async signIn({ account }) {
      await accounts.save(account);
      return true;
    },
  },
});
`,
  },
  {
    code: `// next-auth: access tokens of GitHub's OAuth apps do not end.
import NextAuth from 'next-auth';
import GitHubProvider from 'next-auth/providers/github';

export default NextAuth({
  providers: [GitHubProvider({ clientId: ID, clientSecret: SECRET })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: without a scope Google's token opens nothing but the profile.
import NextAuth from 'next-auth';
import GoogleProvider from 'next-auth/providers/google';

export default NextAuth({
  providers: [GoogleProvider({ clientId: ID, clientSecret: SECRET })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: several providers, one of which issues no refresh token; nobody shows which token is kept.
import NextAuth from 'next-auth';
import GitHubProvider from 'next-auth/providers/github';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [GitHubProvider({ clientId: ID }), SpotifyProvider({ clientId: ID })],
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// A type of the same name of another library.
import type { AuthOptions } from './auth-types';

export const options: AuthOptions = {
  callbacks: {
    async jwt({ token, account }) {
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
};
`,
  },
  {
    code: `// passport: both tokens are stored.
import passport from 'passport';
import { Strategy as SpotifyStrategy } from 'passport-spotify';
import { User } from './models/user';

passport.use(
  new SpotifyStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, expiresIn, profile, done) => {
    const user = await User.findOneAndUpdate({ spotifyId: profile.id }, { accessToken, refreshToken });
    done(null, user);
  }),
);
`,
  },
  {
    code: `// passport: only the profile is stored.
import passport from 'passport';
import { Strategy as SpotifyStrategy } from 'passport-spotify';
import { User } from './models/user';

passport.use(
  new SpotifyStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, expiresIn, profile, done) => {
    const user = await User.findOneAndUpdate({ spotifyId: profile.id }, { name: profile.displayName });
    done(null, user);
  }),
);
`,
  },
  {
    code: `// passport: the access token fetches the guilds of the user, once.
import passport from 'passport';
import { Strategy as DiscordStrategy } from 'passport-discord';
import { User } from './models/user';

passport.use(
  new DiscordStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, profile, done) => {
    const response = await fetch('https://discord.com/api/users/@me/guilds', { headers: { authorization: \`Bearer \${accessToken}\` } });
    const guilds = await response.json();
    done(null, await User.create({ id: profile.id, guilds: guilds.length }));
  }),
);
`,
  },
  {
    code: `// passport: GitHub's tokens do not end.
import passport from 'passport';
import { Strategy as GitHubStrategy } from 'passport-github2';
import { User } from './models/user';

passport.use(
  new GitHubStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, profile, done) => {
    done(null, await User.create({ id: profile.id, accessToken }));
  }),
);
`,
  },
  {
    code: `// passport: Facebook issues no refresh token.
import passport from 'passport';
import { Strategy as FacebookStrategy } from 'passport-facebook';
import { User } from './models/user';

passport.use(
  new FacebookStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, profile, done) => {
    done(null, await User.create({ id: profile.id, accessToken }));
  }),
);
`,
  },
  {
    code: `// passport: with the request first, the refresh token comes third.
import passport from 'passport';
import { Strategy as SpotifyStrategy } from 'passport-spotify';
import { User } from './models/user';

passport.use(
  new SpotifyStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback', passReqToCallback: true }, async (req, access, refresh, expiresIn, profile, done) => {
    await User.update({ id: req.user.id }, { access, refresh });
    done(null, req.user);
  }),
);
`,
  },
  {
    code: `// passport: a local strategy has no tokens.
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { User } from './models/user';

passport.use(
  new LocalStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (username, password, done) => {
    done(null, await User.create({ username, password }));
  }),
);
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// next-auth keeps the access token alone.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) { // error: refreshTokenDropped
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: as a new token.
import NextAuth from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export default NextAuth({
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'playlist-read-private' } } })],
  callbacks: {
    async jwt({ token, account }) { // error: refreshTokenDropped
      if (account) return { ...token, accessToken: account.access_token, expiresAt: account.expires_at };
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: the options stand by themselves.
import type { NextAuthOptions } from 'next-auth';
import SpotifyProvider from 'next-auth/providers/spotify';

export const authOptions: NextAuthOptions = {
  providers: [SpotifyProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'user-library-read' } } })],
  callbacks: {
    jwt: async ({ token, account }) => { // error: refreshTokenDropped
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
};
`,
  },
  {
    code: `// Auth.js: options that satisfy its type.
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Spotify from 'next-auth/providers/spotify';

const config = {
  providers: [Spotify({ authorization: { params: { scope: 'user-library-read' } } })],
  callbacks: {
    jwt({ token, account }) { // error: refreshTokenDropped
      if (account?.access_token) token.accessToken = account.access_token;
      return token;
    },
  },
} satisfies NextAuthConfig;

export const { handlers, auth } = NextAuth(config);
`,
  },
  {
    code: `// next-auth: Google is not asked for a refresh token.
import NextAuth from 'next-auth';
import GoogleProvider from 'next-auth/providers/google';

export default NextAuth({
  providers: [GoogleProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'openid https://www.googleapis.com/auth/calendar' } }  })],
  callbacks: {
    async jwt({ token, account }) { // error: offlineAccessTypeMissing
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// next-auth: Google is asked, and the token thrown away.
import NextAuth from 'next-auth';
import GoogleProvider from 'next-auth/providers/google';

export default NextAuth({
  providers: [GoogleProvider({ clientId: ID, clientSecret: SECRET, authorization: { params: { scope: 'openid https://www.googleapis.com/auth/calendar', access_type: 'offline', prompt: 'consent' } }  })],
  callbacks: {
    async jwt({ token, account }) { // error: refreshTokenDropped
      if (account) token.accessToken = account.access_token;
      return token;
    },
  },
});
`,
  },
  {
    code: `// passport stores the access token alone.
import passport from 'passport';
import { Strategy as SpotifyStrategy } from 'passport-spotify';
import { User } from './models/user';

passport.use(
  new SpotifyStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, refreshToken, expiresIn, profile, done) => { // error: refreshTokenDropped
    const user = await User.findOneAndUpdate({ spotifyId: profile.id }, { accessToken });
    done(null, user);
  }),
);
`,
  },
  {
    code: `// passport: a property of the user.
import passport from 'passport';
import { Strategy as DiscordStrategy } from 'passport-discord';
import { User } from './models/user';

passport.use(
  new DiscordStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback' }, async (accessToken, _refreshToken, profile, done) => { // error: refreshTokenDropped
    const user = await User.findOne({ discordId: profile.id });
    user.accessToken = accessToken;
    await user.save();
    done(null, user);
  }),
);
`,
  },
  {
    code: `// passport: with the request first.
import passport from 'passport';
import { Strategy as SpotifyStrategy } from 'passport-spotify';
import { User } from './models/user';

passport.use(
  new SpotifyStrategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/callback', passReqToCallback: true }, async (req, accessToken, refreshToken, expiresIn, profile, done) => { // error: refreshTokenDropped
    await User.update({ id: req.user.id }, { accessToken });
    done(null, req.user);
  }),
);
`,
  },
];
