/** The token endpoint that most cases are about: only how it looks up and spends the code differs. */

interface Endpoint {
  /** Why the case is valid or invalid. */
  why: string;
  /** Imports and what else stands before the handler. */
  before: string;
  /** Statements that give `record`. */
  read: string;
  /** Statements that spend it. */
  spend: string;
  /** Statements that check it; by default against the client and the redirect URI. */
  check?: string;
  /** Statements between the check and the spending, or after it. */
  then?: string;
}

const check = `if (!record || record.expiresAt < new Date()) return reply(400, { error: 'invalid_grant' });
  if (record.clientId !== client_id || record.redirectUri !== redirect_uri) return reply(400, { error: 'invalid_grant' });`;

/** A handler that spends the code before it issues tokens. */
export function endpoint({
  why,
  before,
  read,
  spend,
  check: checked = check,
  then,
}: Endpoint): string {
  return `// ${why}
${before}

export async function POST(request) {
  const { code, client_id, redirect_uri } = await request.json();
  ${read}
  ${checked}
  ${spend}
  ${then ?? 'const accessToken = await issueAccessToken(record.userId);'}
  return reply(200, { access_token: accessToken, token_type: 'Bearer' });
}
`;
}
