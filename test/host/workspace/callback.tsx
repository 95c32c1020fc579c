import { useEffect, useState } from 'react';

const tokenEndpoint = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';

export function Callback() {
  const [signedIn, setSignedIn] = useState(false);

  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    fetch(tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'example-client',
        redirect_uri: 'https://app.example/callback',
        code,
      }),
    }).then((response) => setSignedIn(response.ok));
  }, []);

  return <p>{signedIn ? 'Signed in' : 'Signing in …'}</p>;
}
