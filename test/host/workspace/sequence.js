async function redeem(code) {
  const response = await fetch('https://login.example/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return response.json();
}

export async function signIn(code) {
  const first = await redeem(code);
  const second = await redeem(code);
  return { id: first.id_token, access: second.access_token, refresh: second.refresh_token };
}
