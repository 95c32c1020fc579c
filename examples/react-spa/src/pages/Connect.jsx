import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';

/** Where GitHub returns to after the user has connected an account. */
export function Connect() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const state = params.get('state');

  const connection = useQuery({
    queryKey: ['connect-github', code],
    enabled: Boolean(code),
    queryFn: async () => {
      const response = await fetch('/api/oauth/github/exchange', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, state }),
      });
      if (!response.ok) throw new Error('GitHub did not accept the code.');
      return response.json();
    },
  });

  if (!code) return <Navigate to="/settings" replace />;
  if (connection.isPending) return <p>Connecting your account …</p>;
  if (connection.isError) {
    return (
      <section role="alert">
        <p>{connection.error.message}</p>
        <a href="/settings">Back to the settings</a>
      </section>
    );
  }
  return <p>Connected as {connection.data.login}.</p>;
}
