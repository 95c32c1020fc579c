import { Router } from 'express';

import { client, redirectUri, scopes } from '../msal.js';

export const callback = Router();

/** Microsoft sends the browser here with `?code=…&state=…`. */
callback.get('/auth/callback', async (req, res, next) => {
  const { code, state, error, error_description: description } = req.query;

  if (error) {
    res.status(400).render('sign-in-failed', { error, description });
    return;
  }
  if (!code || state !== req.session.state) {
    res.status(400).send('This sign-in was not started here.');
    return;
  }

  const request = { code, scopes, redirectUri };
  let result;
  try {
    result = await client.acquireTokenByCode(request);
  } catch (problem) {
    // The token endpoint is sometimes slow; give it a second chance.
    console.warn('The first attempt failed, trying again:', problem.errorCode);
    try {
      result = await client.acquireTokenByCode(request);
    } catch (again) {
      next(again);
      return;
    }
  }

  req.session.homeAccountId = result.account.homeAccountId;
  req.session.name = result.account.name;
  res.redirect(req.session.returnTo ?? '/');
});
