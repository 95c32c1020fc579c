'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';

/** The identity provider returns here; the server behind `/api/auth/login` redeems the code. */
export default function SignInCallback() {
  const router = useRouter();
  const params = useSearchParams();
  const [started, setStarted] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const code = params.get('code');
    const state = params.get('state');
    if (!code || started) return;
    setStarted(true);

    fetch('/api/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, state }),
    })
      .then((response) => {
        if (!response.ok) throw new Error('The sign-in was refused.');
        router.replace('/dashboard');
      })
      .catch((error: Error) => setProblem(error.message));
  }, [params, router, started]);

  if (problem) {
    return (
      <main>
        <h1>We could not sign you in</h1>
        <p>{problem}</p>
      </main>
    );
  }
  return <main aria-busy="true">One moment …</main>;
}
