/** Codes that components pass on, and effects that something starts again. */

import type { Case } from '../tester.js';

export const invalid: Case[] = [
  {
    code: `// invalid: a component gets the code as a prop
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
function Exchange({ code }) {
  useEffect(() => {
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error: redeemedByEffectTwice
  }, [code]);
  return null;
}
export function OAuthCallback() {
  const [params] = useSearchParams();
  return <Exchange code={params.get('code')} />;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: whoever renders it passes the code
import { useEffect } from 'react';
export default function GoogleCallback(props) {
  useEffect(() => {
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code: props.code }) }); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the effect returns early, or goes elsewhere when it is done
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
export function OAuthCallback() {
  const navigate = useNavigate();
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code) {
      navigate('/login');
      return;
    }
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => navigate('/')); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a state that the effect itself sets starts it again, without StrictMode too
import { useEffect, useState } from 'react';
export function OAuthCallback() {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code) return;
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => setTries(tries + 1)); // error: redeemedByEffectAgain
  }, [tries]);
  return null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// invalid: an effect that a store starts again
import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { login } from './auth-slice';
export function OAuthCallback() {
  const dispatch = useDispatch();
  const { status } = useSelector((state) => state.auth);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (code) dispatch(login(code)); // error: redeemedByEffectTwice
  }, [dispatch, status]);
  return null;
}`,
    filename: 'file.jsx',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: a component gets the code as a prop, and claims a ref
import { useEffect, useRef } from 'react';
export default function GoogleCallback({ code }) {
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) });
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a prop that is another kind of code
import { useEffect } from 'react';
export default function Coupon({ code }) {
  useEffect(() => {
    fetch('/api/coupons/apply', { method: 'POST', body: JSON.stringify({ code }) });
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the code is gone from the URL when the effect runs again
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
export function OAuthCallback() {
  const navigate = useNavigate();
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code) return;
    history.replaceState(null, '', location.pathname);
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => navigate('/'));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: without StrictMode it runs once, whatever it sets
import { useEffect, useState } from 'react';
export function OAuthCallback() {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code) return;
    fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => setTries(tries + 1));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// valid: what the store knows is looked at first, by a variable of the module
import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { login } from './auth-slice';
let sent;
export function OAuthCallback() {
  const dispatch = useDispatch();
  const { status } = useSelector((state) => state.auth);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code || sent === code) return;
    sent = code;
    dispatch(login(code));
  }, [dispatch, status]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: each dispatch of a thunk gets a code of its own
import axios from 'axios';
export const githubConnect = (code) => async (dispatch) => {
  const { data } = await axios.post('/auth/github/connect', { code });
  dispatch({ type: 'connected', data });
};`,
    filename: 'file.jsx',
  },
];
