'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

/** The identity provider returns here; the server behind `/api/auth/login` redeems the code. */
export default function LinkCallback() {
  const router = useRouter();
  const params = useSearchParams();
  const claimed = useRef<string>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const code = params.get('code');
    const state = params.get('state');
    if (!code || claimed.current === code) return;
    claimed.current = code;

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
  }, [params, router]);

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
