import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { keep } from '../auth/session';
import { redeemCode } from '../auth/tokens';

/** The page that the identity provider returns to. */
export function Callback() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [problem, setProblem] = useState<string>();
  const code = params.get('code');
  const denied = params.get('error_description');

  useEffect(() => {
    if (!code) return;
    let ignore = false;
    async function finishSignIn(code: string) {
      try {
        const tokens = await redeemCode(code);
        if (ignore) return;
        keep(tokens);
        navigate('/', { replace: true });
      } catch (error) {
        if (!ignore) setProblem(error instanceof Error ? error.message : String(error));
      }
    }
    void finishSignIn(code);
    return () => {
      ignore = true;
    };
  }, [code, navigate]);

  if (denied ?? problem) {
    return (
      <main>
        <h1>Sign-in failed</h1>
        <p>{denied ?? problem}</p>
        <a href="/">Back to the start</a>
      </main>
    );
  }
  return <p>Signing you in …</p>;
}
