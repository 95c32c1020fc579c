import { useEffect, useRef, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';

/** Where GitHub returns to after the user has connected an account. */
export function ConnectOnce() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const state = params.get('state');
  const [connection, setConnection] = useState(null);
  const [problem, setProblem] = useState(null);
  const claimed = useRef(false);

  useEffect(() => {
    if (!code || claimed.current) return;
    claimed.current = true;
    exchange(code, state).then(setConnection, setProblem);
  }, [code, state]);

  if (!code) return <Navigate to="/settings" replace />;
  if (problem) {
    return (
      <section role="alert">
        <p>{problem.message}</p>
        <a href="/settings">Back to the settings</a>
      </section>
    );
  }
  if (!connection) return <p>Connecting your account …</p>;
  return <p>Connected as {connection.login}.</p>;
}

async function exchange(code, state) {
  const response = await fetch('/api/oauth/github/exchange', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, state }),
  });
  if (!response.ok) throw new Error('GitHub did not accept the code.');
  return response.json();
}
