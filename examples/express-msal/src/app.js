import express from 'express';
import session from 'express-session';

import { graphToken, startSignIn } from './msal.js';
import { callback } from './routes/callback.js';
import { connect } from './routes/connect.js';

const app = express();

app.set('view engine', 'pug');
app.use(
  session({
    secret: process.env.SESSION_SECRET ?? crypto.randomUUID(),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV === 'production' },
  }),
);

app.get('/auth/sign-in', startSignIn);
app.use(callback);
app.use(connect);

app.get('/', async (req, res) => {
  if (!req.session.homeAccountId) {
    res.redirect('/auth/sign-in');
    return;
  }
  const answer = await fetch('https://graph.microsoft.com/v1.0/me/messages?$top=10', {
    headers: { authorization: `Bearer ${await graphToken(req)}` },
  });
  const { value: messages } = await answer.json();
  res.render('inbox', { name: req.session.name, messages });
});

app.use((problem, _req, res, _next) => {
  console.error(problem.errorCode ?? problem.name);
  res.status(500).render('error');
});

app.listen(3000);
