/** Pieces of programs that many cases share. */

/** A function of the same file that redeems the code it is given. */
export const exchange = `async function exchange(code) {
  const response = await fetch('https://login.example.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
  return response.json();
}`;
