import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { keep } from '../auth/session';
import { redeemCode, type Tokens } from '../auth/tokens';

/** One redemption for each code, whoever asks and however often. */
const redemptions = new Map<string, Promise<Tokens>>();

function redeemOnce(code: string): Promise<Tokens> {
  let redemption = redemptions.get(code);
  if (!redemption) {
    redemption = redeemCode(code);
    redemptions.set(code, redemption);
  }
  return redemption;
}

/** The page that the identity provider returns to. */
export function CallbackOnce() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [problem, setProblem] = useState<string>();
  const code = params.get('code');

  useEffect(() => {
    if (!code) return;
    let ignore = false;
    redeemOnce(code).then(
      (tokens) => {
        if (ignore) return;
        keep(tokens);
        navigate('/', { replace: true });
      },
      (error: unknown) => {
        if (!ignore) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      ignore = true;
    };
  }, [code, navigate]);

  if (problem) {
    return (
      <main>
        <h1>Sign-in failed</h1>
        <p>{problem}</p>
        <a href="/">Back to the start</a>
      </main>
    );
  }
  return <p>Signing you in …</p>;
}
