import { Router } from 'express';

import { client, redirectUri, scopes, startSignIn } from '../msal.js';

export const callback = Router();

/** Failures after which a new sign-in has a chance; anything else is for the error page. */
const worthAnotherSignIn = new Set(['network_error', 'request_timeout', 'invalid_grant']);

/** Microsoft sends the browser here with `?code=…&state=…`. */
callback.get('/auth/callback', async (req, res, next) => {
  const { code, state, error, error_description: description } = req.query;

  if (error) {
    res.status(400).render('sign-in-failed', { error, description });
    return;
  }
  const expected = req.session.state;
  delete req.session.state;
  if (!code || !expected || state !== expected) {
    res.status(400).send('This sign-in was not started here.');
    return;
  }

  try {
    const result = await client.acquireTokenByCode({ code, scopes, redirectUri });
    req.session.homeAccountId = result.account.homeAccountId;
    req.session.name = result.account.name;
  } catch (problem) {
    // The code may be spent although no answer arrived: only a new one can help.
    if (worthAnotherSignIn.has(problem.errorCode) && !req.session.triedAgain) {
      req.session.triedAgain = true;
      await startSignIn(req, res);
      return;
    }
    next(problem);
    return;
  }
  delete req.session.triedAgain;
  res.redirect(req.session.returnTo ?? '/');
});
