/** Every shape in which an error reaches developers. Layouts are real; sentences and ids are made up. */

/** What is to be read from a text. Codes of other families are written with their prefix. */
export interface Expected {
  codes: string[];
  error?: string;
  suberror?: string;
  traceId?: string;
  correlationId?: string;
  timestamp?: string;
  clientId?: string;
  clientName?: string;
  tenant?: string;
  redirectUri?: string;
  claims?: unknown;
}

/** One shape, or one variant of it. */
export interface Shape {
  /** Its number in the list of shapes; variants share one. */
  number: number;
  what: string;
  input: string;
  expected: Expected;
}

export const T = 'aaaa1111-0000-4000-8000-00000000a100';
export const C = 'bbbb2222-0000-4000-8000-00000000b200';
export const app = 'cccc3333-0000-4000-8000-00000000c300';
export const tenant = 'dddd4444-0000-4000-8000-00000000d400';
const policy = 'eeee5555-0000-4000-8000-00000000e500';
const time = '2025-07-22 09:53:36Z';

const ids = { traceId: T, correlationId: C };
const all = { ...ids, timestamp: time };
const tail = `Trace ID: ${T} Correlation ID: ${C} Timestamp: ${time}`;
const crlfTail = String.raw`\r\nTrace ID: ${T}\r\nCorrelation ID: ${C}\r\nTimestamp: ${time}`;
const lines = `Trace ID: ${T}\nCorrelation ID: ${C}\nTimestamp: ${time}`;
const fields = `"timestamp":"${time}","trace_id":"${T}","correlation_id":"${C}"`;
const uri = (code: number): string =>
  `"error_uri":"https://login.microsoftonline.com/error?code=${code}"`;
const body = (error: string, code: number, more = ''): string =>
  `{"error":"${error}","error_description":"AADSTS${code}: Made up. ${tail}","error_codes":[${code}],${fields},${uri(code)}${more}}`;
const spent = body('invalid_grant', 54005);
const spentFacts: Expected = { codes: ['54005'], error: 'invalid_grant', ...all };
const claims = { access_token: { capolids: { essential: true, values: [policy] } } };

/** Broken as a console does it: at its edge, whatever stands there. */
export function torn(text: string, width: number): string {
  return text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'g'), '$&\n');
}

const tokenEndpoint: Shape[] = [
  {
    number: 1,
    what: 'a body of v2 with line breaks in its description',
    input: `{"error":"invalid_scope","error_description":"AADSTS70011: Made up. The scope https://api.fabrikam.example/x is no good.${crlfTail}","error_codes":[70011],${fields},${uri(70011)}}`,
    expected: { codes: ['70011'], error: 'invalid_scope', ...all },
  },
  {
    number: 2,
    what: 'a body of v2 in one line',
    input: spent,
    expected: spentFacts,
  },
  {
    number: 3,
    what: 'two codes and two numbers',
    input: `{"error":"invalid_grant","error_description":"AADSTS70002: Made up. AADSTS54005: Made up too.${crlfTail}","error_codes":[70002,54005],${fields}}`,
    expected: { ...spentFacts, codes: ['54005', '70002'] },
  },
  {
    number: 4,
    what: 'two codes with nothing between their sentences',
    input: `{"error":"invalid_grant","error_description":"AADSTS70002: Made up.AADSTS70008: Made up too.Trace ID: ${T}Correlation ID: ${C}Timestamp: 2015-09-16 07:24:55Z","error_codes":[70002,70008]}`,
    expected: {
      codes: ['70008', '70002'],
      error: 'invalid_grant',
      ...ids,
      timestamp: '2015-09-16 07:24:55Z',
    },
  },
  {
    number: 5,
    what: 'a suberror at the end',
    input: body('interaction_required', 50076, ',"suberror":"basic_action"'),
    expected: { codes: ['50076'], error: 'interaction_required', suberror: 'basic_action', ...all },
  },
  {
    number: 6,
    what: 'claims as JSON in a string',
    input: body(
      'interaction_required',
      53003,
      `,"suberror":"message_only","claims":${JSON.stringify(JSON.stringify(claims))}`,
    ),
    expected: {
      codes: ['53003'],
      error: 'interaction_required',
      suberror: 'message_only',
      ...all,
      claims,
    },
  },
  {
    number: 7,
    what: 'a suberror in front of the description',
    input: `{"error":"invalid_grant","suberror":"bad_token","error_description":"AADSTS70000: Made up. ${tail}","error_codes":[70000],${fields}}`,
    expected: { codes: ['70000'], error: 'invalid_grant', suberror: 'bad_token', ...all },
  },
  {
    number: 7,
    what: 'a sub-code in front of everything',
    input: `{"ErrorSubCode":"70323","error":"invalid_grant","error_description":"AADSTS70002: Made up. ${tail}","error_codes":[70002]}`,
    expected: { codes: ['70002'], error: 'invalid_grant', ...all },
  },
  {
    number: 8,
    what: 'a pending device code',
    input: `{"error":"authorization_pending","error_description":"AADSTS70016: Made up. ${tail}","error_codes":[70016],${fields}}`,
    expected: { codes: ['70016'], error: 'authorization_pending', ...all },
  },
  {
    number: 9,
    what: 'native authentication',
    input: `{"error":"user_already_exists","error_description":"AADSTS1003037: Made up. ${tail}","error_codes":[1003037],${fields},"suberror":"attribute_validation_failed","invalid_attributes":[{"name":"age"}],"continuation_token":"uY1…"}`,
    expected: {
      codes: ['1003037'],
      error: 'user_already_exists',
      suberror: 'attribute_validation_failed',
      ...all,
    },
  },
  {
    number: 10,
    what: 'an answer of the discovery',
    input: `{"error":"invalid_tenant","error_description":"AADSTS90002: Tenant 'fabrikam.example' is made up. ${tail}","error_codes":[90002],${fields},${uri(90002)}}`,
    expected: { codes: ['90002'], error: 'invalid_tenant', ...all, tenant: 'fabrikam.example' },
  },
  {
    number: 11,
    what: 'numbers in a string',
    input: `{"error":"invalid_resource","error_codes":"[500011]","error_uri":"errorUri","correlation_id":"${C}"}`,
    expected: { codes: ['500011'], error: 'invalid_resource', correlationId: C },
  },
  {
    number: 11,
    what: 'a look-up address with a space behind it',
    input: `{"error":"unauthorized_client","error_uri":"https://login.microsoftonline.com/error?code=700016 "}`,
    expected: { codes: ['700016'], error: 'unauthorized_client' },
  },
  {
    number: 11,
    what: 'the description in front of the error',
    input: '{"error_description":"AADSTS50058: Made up.","error":"invalid_grant"}',
    expected: { codes: ['50058'], error: 'invalid_grant' },
  },
  {
    number: 12,
    what: 'B2C',
    input: `error: 'invalid_grant', error_description: 'AADB2C90080: Made up. Current time: 1760017838, Grant issued time: 1750736560, Grant expiration time: 1758512560\\r\\nCorrelation ID: ${C}\\r\\nTimestamp: 2025-10-09 13:50:38Z\\r\\n'`,
    expected: {
      codes: ['AADB2C90080'],
      error: 'invalid_grant',
      correlationId: C,
      timestamp: '2025-10-09 13:50:38Z',
    },
  },
];

const encodedTail = (colon: string, space: string, br: string): string =>
  `${br}Trace${space}ID${colon}${space}${T}${br}Correlation${space}ID${colon}${space}${C}${br}Timestamp${colon}${space}2019-09-24${space}18${colon}34${colon}26Z`;
const redirected = { ...ids, timestamp: '2019-09-24 18:34:26Z' };

const redirects: Shape[] = [
  {
    number: 13,
    what: 'a fragment with plus signs',
    input:
      'https://app.fabrikam.example/#error=invalid_client&error_description=AADSTS650057%3a+Made+up.+It%27s+not+listed.',
    expected: {
      codes: ['650057'],
      error: 'invalid_client',
      redirectUri: 'https://app.fabrikam.example/',
    },
  },
  {
    number: 14,
    what: 'a query with encoded line breaks and other parameters',
    input: `http://localhost/myapp/permissions?error=consent_required&error_description=AADSTS65004%3a+Made+up.${encodedTail('%3a', '+', '%0d%0a')}&admin_consent=True&tenant=${tenant}&state=12345`,
    expected: {
      codes: ['65004'],
      error: 'consent_required',
      ...redirected,
      tenant,
      redirectUri: 'http://localhost/myapp/permissions',
    },
  },
  {
    number: 15,
    what: 'a half-encoded query',
    input:
      "https://host.example/_/?error=login_required&error_description=AADSTS50058:+Made+up.+The+user's+cookies+are+gone.",
    expected: {
      codes: ['50058'],
      error: 'login_required',
      redirectUri: 'https://host.example/_/',
    },
  },
  {
    number: 16,
    what: 'upper-case escapes',
    input: `error=unauthorized_client&error_description=AADSTS53005%3A%20Made%20up.%20${encodedTail('%3A', '%20', '%20')}`,
    expected: { codes: ['53005'], error: 'unauthorized_client', ...redirected },
  },
  {
    number: 16,
    what: 'a description encoded twice',
    input: `error=invalid_client&error_description=AADSTS650052%253A%252BMade%252Bup${encodedTail('%253A', '%252B', '%250d%250a')}`,
    expected: { codes: ['650052'], error: 'invalid_client', ...redirected },
  },
  {
    number: 16,
    what: 'a plus sign encoded',
    input: 'error_description=AADSTS650052%3A%2BMade%2Bup%2Bneeds',
    expected: { codes: ['650052'] },
  },
  {
    number: 17,
    what: 'nothing but the code',
    input: '/auth/retorno?error=access_denied&error_description=AADSTS50105',
    expected: { codes: ['50105'], error: 'access_denied' },
  },
  {
    number: 17,
    what: 'a query broken into lines for reading',
    input: 'failure?error=invalid_request\n  &error_description=AADSTS9002325: Made up…',
    expected: { codes: ['9002325'], error: 'invalid_request' },
  },
  {
    number: 18,
    what: 'a fragment of B2C',
    input: `https://jwt.example/#error=access_denied&error_description=AADB2C90091%3a+Made+up.%0d%0aCorrelation+ID%3a+${C}%0d%0aTimestamp%3a+2024-01-05+14%3a23%3a27Z%0d%0a`,
    expected: {
      codes: ['AADB2C90091'],
      error: 'access_denied',
      correlationId: C,
      timestamp: '2024-01-05 14:23:27Z',
      redirectUri: 'https://jwt.example/',
    },
  },
];

const pages: Shape[] = [
  {
    number: 19,
    what: 'the error page as it is copied',
    input: `Sign in
Sorry, but this sentence is made up.
AADSTS50011: The redirect URI 'https://app.fabrikam.example/cb' is made up for the application '${app}'.
Request Id: ${T}
Correlation Id: ${C}
Timestamp: 2022-04-29T22:14:59Z
Message: AADSTS50011: The redirect URI 'https://app.fabrikam.example/cb' is made up for the application '${app}'.`,
    expected: {
      codes: ['50011'],
      ...ids,
      timestamp: '2022-04-29T22:14:59Z',
      clientId: app,
      redirectUri: 'https://app.fabrikam.example/cb',
    },
  },
  {
    number: 20,
    what: 'the source of the error page',
    input: `<script>//<![CDATA[\n$Config={"fShow":true,"strServiceExceptionMessage":"AADSTS50011: The reply address \\u0027https://app.fabrikam.example/cb\\u0027 is made up.","iErrorCode":50011,"correlationId":"${C}","sessionId":"${T}"};\n//]]></script>`,
    expected: {
      codes: ['50011'],
      correlationId: C,
      redirectUri: 'https://app.fabrikam.example/cb',
    },
  },
  {
    number: 21,
    what: 'the page of personal accounts',
    input:
      'Error Code: 80043490\nCorrelation Id: bbbb2222000040008000000000000b20\nTimestamp: 2023-02-08T19:36:09.067Z',
    expected: {
      codes: ['msa:80043490'],
      correlationId: 'bbbb2222000040008000000000000b20',
      timestamp: '2023-02-08T19:36:09.067Z',
    },
  },
  {
    number: 22,
    what: "the Azure CLI's page",
    input: `Authentication failed\ninvalid_client: AADSTS650057: Made up. Client app ID: ${app}(Fabrikam CLI). Resource value from request: https://x.example. Resource app ID: ${policy}. List of valid resources from app registration: . ${tail}. ($error_uri)`,
    expected: {
      codes: ['650057'],
      error: 'invalid_client',
      ...all,
      clientId: app,
      clientName: 'Fabrikam CLI',
    },
  },
  {
    number: 23,
    what: 'dsregcmd',
    input: `     Previous Prt Attempt : 2020-09-18 20:20:09.760 UTC
           Attempt Status : 0xc000006d
            User Identity : user@fabrikam.example
           Correlation ID : ${C}
             Endpoint URI : https://login.microsoftonline.com/${tenant}/oauth2/token/
              HTTP Method : POST
               HTTP Error : 0x0
              HTTP status : 400
        Server Error Code : invalid_grant
 Server Error Description : AADSTS50126: Made up.`,
    expected: {
      codes: ['50126'],
      error: 'invalid_grant',
      correlationId: C,
      timestamp: '2020-09-18 20:20:09.760Z',
      tenant,
    },
  },
  {
    number: 24,
    what: 'the account manager of Windows',
    input: `Provider error: 3399614476. V2Error: invalid_grant AADSTS50078: Made up. ${tail}`,
    expected: { codes: ['50078'], error: 'invalid_grant', ...all },
  },
  {
    number: 25,
    what: 'a SOAP answer',
    input:
      '<psf:error><psf:value>0x80048821</psf:value><psf:internalerror><psf:code>0x80048821</psf:code><psf:text>AADSTS50034: Made up.</psf:text></psf:internalerror></psf:error>',
    expected: { codes: ['50034'] },
  },
];

const libraries: Shape[] = [
  {
    number: 26,
    what: 'a ServerError of MSAL.js up to 3',
    input: `ServerError: invalid_grant: 54005 - [${time}]: AADSTS54005: Made up. ${tail} - Correlation ID: ${C} - Trace ID: ${T}`,
    expected: spentFacts,
  },
  {
    number: 26,
    what: 'a ServerError of MSAL.js without its description',
    input: `invalid_grant: 70002,54005 - [${time}]: `,
    expected: { codes: ['54005', '70002'], error: 'invalid_grant', timestamp: time },
  },
  {
    number: 27,
    what: 'a newer ServerError of MSAL.js',
    input: `ServerError: invalid_grant: Error(s): 70002,54005 - Timestamp: ${time} - Description: made up - Correlation ID: ${C} - Trace ID: Not Available`,
    expected: {
      codes: ['54005', '70002'],
      error: 'invalid_grant',
      correlationId: C,
      timestamp: time,
    },
  },
  {
    number: 28,
    what: 'an InteractionRequiredAuthError',
    input: 'InteractionRequiredAuthError: interaction_required: AADSTS16000: Made up.',
    expected: { codes: ['16000'], error: 'interaction_required' },
  },
  {
    number: 29,
    what: 'MSAL.js with B2C',
    input: `ServerError: invalid_grant: undefined - [undefined]: AADB2C90085: Made up.\n\nCorrelation ID: ${C}\n\nTimestamp: 2021-11-24 11:39:35Z\n\n - Correlation ID: undefined - Trace ID: undefined`,
    expected: {
      codes: ['AADB2C90085'],
      error: 'invalid_grant',
      correlationId: C,
      timestamp: '2021-11-24 11:39:35Z',
    },
  },
  {
    number: 30,
    what: 'a serialised error of MSAL.js in a log',
    input: `2026-08-26 11:13:40.636 [info] [getAllSessionsForPca] [${policy}/.default offline_access] [user@fabrikam.example] failed, skipping account {"errorCode":"invalid_grant","errorMessage":"AADSTS700082: Made up. It was issued on 2026-05-20T16:18:37.2732417Z and was inactive for 90.00:00:00. ${tail}","subError":"bad_token","correlationId":"${C}","name":"InteractionRequiredAuthError","timestamp":"${time}","traceId":"${T}","claims":"","errorNo":700082}`,
    expected: { codes: ['700082'], error: 'invalid_grant', suberror: 'bad_token', ...all },
  },
  {
    number: 31,
    what: 'a line of the logger of MSAL.js',
    input: `[Fri, 20 Oct 2023 13:12:44 GMT] : [] : @azure/msal-node@2.6.0 : Error - AADSTS7000215: Made up. Trace ID: ${T} Correlation ID: ${C}`,
    expected: { codes: ['7000215'], ...ids },
  },
  {
    number: 32,
    what: 'a failed command in VS Code',
    input: `Error running command fabrikam.switch: invalid_grant: 50173 - [2026-05-07 13:56:01Z]: AADSTS50173: Made up. The grant was issued on '2026-05-05T07:58:49.1784343Z' and the TokensValidFrom date is '2026-05-06T19:22:03.0000000Z'. Trace ID: ${T} Correlation ID: ${C} Timestamp: 2026-05-07 13:56:01Z. This is likely caused by the extension that contributes fabrikam.switch.`,
    expected: {
      codes: ['50173'],
      error: 'invalid_grant',
      ...ids,
      timestamp: '2026-05-07 13:56:01Z',
    },
  },
  {
    number: 33,
    what: 'an exception of MSAL.NET',
    input: `MSAL.NetCore.4.56.0.0.MsalUiRequiredException: \n\tErrorCode: invalid_grant\nMicrosoft.Identity.Client.MsalUiRequiredException: AADSTS54005: Made up.\n${lines}\n   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response)\n\tStatusCode: 400 \n\tResponseBody: ${spent}`,
    expected: spentFacts,
  },
  {
    number: 34,
    what: 'the pipeline of ASP.NET Core',
    input: `2023-09-27T15:31:14.8712050+02:00 [ERR] (Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware) Made up.\nSystem.Exception: Made up.\n ---> MSAL.NetCore.4.56.0.0.MsalUiRequiredException:\n\tErrorCode: invalid_grant\n[09:53:35] [Error] [] OnAuthenticationFailed AADSTS54005: Made up. ${tail}`,
    expected: spentFacts,
  },
  {
    number: 35,
    what: 'an OpenIdConnectProtocolException',
    input: `Message contains error: 'invalid_client', error_description: 'AADSTS700025: Made up, so neither 'client_assertion' nor 'client_secret' should be there.\n\tTrace ID: ${T}\n\tCorrelation ID: ${C}\n\tTimestamp: ${time}', error_uri: 'error_uri is null'`,
    expected: { codes: ['700025'], error: 'invalid_client', ...all },
  },
  {
    number: 36,
    what: 'Azure.Identity for .NET',
    input: `Azure.Identity.AuthenticationFailedException: ClientSecretCredential authentication failed: made up. Original exception: AADSTS7000215: Made up for app '${app}'. ${tail}`,
    expected: { codes: ['7000215'], ...all, clientId: app },
  },
  {
    number: 37,
    what: 'ADAL4J in a Spring log',
    input: `2019-05-07 21:27:20.410 ERROR 264772 --- [nio-8084-exec-8] o.a.c.c.C.[.[.[/].[dispatcherServlet] : java.util.concurrent.ExecutionException: com.microsoft.aad.adal4j.AuthenticationException: {"error_description":"AADSTS50058: Made up.${crlfTail}","error":"invalid_grant"}`,
    expected: { codes: ['50058'], error: 'invalid_grant', ...all },
  },
  {
    number: 38,
    what: 'MSAL4J',
    input: `java.util.concurrent.CompletionException: com.microsoft.aad.msal4j.MsalInteractionRequiredException: AADB2C90085: Made up.\nCorrelation ID: ${C}\nTimestamp: 2021-06-09 16:36:35Z\n\tat com.microsoft.aad.msal4j.TokenRequestExecutor.createAuthenticationResultFromOauthHttpResponse(TokenRequestExecutor.java:99)`,
    expected: {
      codes: ['AADB2C90085'],
      correlationId: C,
      timestamp: '2021-06-09 16:36:35Z',
    },
  },
  {
    number: 38,
    what: 'the HTTP helper of MSAL4J',
    input: `INFO com.microsoft.aad.msal4j.HttpHelper [Correlation ID: ${C}] Sent (${C}) Correlation Id is not same as received (null).`,
    expected: { codes: [], correlationId: C },
  },
  {
    number: 39,
    what: 'a dict of Python',
    input: `{u'correlation_id': u'${C}', u'error': u'invalid_grant', u'error_codes': [9002313], u'error_description': u'AADSTS9002313: Made up.${crlfTail}', u'timestamp': u'${time}', u'trace_id': u'${T}'}`,
    expected: { codes: ['9002313'], error: 'invalid_grant', ...all },
  },
  {
    number: 40,
    what: 'azure-core for Python',
    input: `azure.core.exceptions.ClientAuthenticationError: Azure Active Directory error '(invalid_grant) AADSTS700082: Made up.\\\\r\\\\nTrace ID: ${T}\\\\r\\\\nCorrelation ID: ${C}\\\\r\\\\nTimestamp: ${time}","error_codes":[700082],"timestamp":"${time}"`,
    expected: { codes: ['700082'], error: 'invalid_grant', ...all },
  },
  {
    number: 40,
    what: 'text in a wrong character set',
    input: `AADSTS700082: Made up.ï¿½The end. ${tail}`,
    expected: { codes: ['700082'], ...all },
  },
  {
    number: 41,
    what: 'a chain of credentials',
    input: `Error: failed to get token: expected an empty error but received: AzureCLICredential: ERROR: AADSTS65001: Made up for an application with ID '${app}' named 'Fabrikam'. ${tail}`,
    expected: { codes: ['65001'], ...all, clientId: app },
  },
  {
    number: 42,
    what: 'a GitHub action',
    input: `Error: : AADSTS700213: Made up for subject 'repo:fabrikam/shop:environment:Production'. Client '***'. ${tail}`,
    expected: { codes: ['700213'], ...all },
  },
  {
    number: 42,
    what: 'digits that a log viewer linked',
    input: `Error: AADSTS700[21](https://github.com/fabrikam/shop/actions/runs/1/job/2#step:3:4)1: Made up. Trace ID: aaaa1111-0000-[4000](https://github.com/fabrikam/shop/actions/runs/1/job/2#step:3:5)-8000-00000000a100 Correlation ID: ${C} Timestamp: 2025-07-22 09:[53](https://github.com/fabrikam/shop/actions/runs/1/job/2#step:3:6):36Z`,
    expected: { codes: ['700211'], ...all },
  },
  {
    number: 43,
    what: 'Go in logfmt',
    input: String.raw`msg="Failed to authenticate request" client=auth.client.azuread error="[auth.oauth.token.exchange] failed: oauth2: \"invalid_grant\" \"AADSTS54005: Made up. ${tail}\""`,
    expected: spentFacts,
  },
  {
    number: 44,
    what: 'autorest in Terraform',
    input: `autorest/Client#Do: Preparing request failed: StatusCode=0 -- Original Error: clientCredentialsToken: received HTTP status 401 with response: ${body('invalid_client', 7000215)}`,
    expected: { codes: ['7000215'], error: 'invalid_client', ...all },
  },
  {
    number: 44,
    what: 'an event of Kubernetes',
    input: `adal: Refresh request failed. Status Code = '401'. Response body: ${body('invalid_client', 7000222)} Endpoint https://login.microsoftonline.com/${tenant}/oauth2/token?api-version=1.0`,
    expected: { codes: ['7000222'], error: 'invalid_client', ...all, tenant },
  },
  {
    number: 45,
    what: 'a truncated body of Guzzle',
    input:
      'Client error: `POST https://login.microsoftonline.com/common/oauth2/v2.0/token` resulted in a `401 Unauthorized` response: {"error":"invalid_client","error_description":"AADSTS7000215: Made up and cut of (truncated...)',
    expected: { codes: ['7000215'], error: 'invalid_client' },
  },
  {
    number: 46,
    what: 'an OPError with its inspected body',
    input: `OPError: invalid_grant (AADB2C90080: Made up.\nCorrelation ID: ${C}\nTimestamp: 2025-10-09 13:50:38Z\n)\n    at processResponse (node_modules/openid-client/lib/helpers/process_response.js:41:13) {\n  error: 'invalid_grant',\n  error_description: 'AADB2C90080: Made up.\\r\\n' +\n    'Correlation ID: ${C}\\r\\n' +\n    'Timestamp: 2025-10-09 13:50:38Z\\r\\n'\n}`,
    expected: {
      codes: ['AADB2C90080'],
      error: 'invalid_grant',
      correlationId: C,
      timestamp: '2025-10-09 13:50:38Z',
    },
  },
  {
    number: 47,
    what: 'adal-node',
    input: `Error: Get Token request returned http error: 400 and server response:\n${JSON.stringify(JSON.parse(spent), null, 2)}`,
    expected: spentFacts,
  },
  {
    number: 48,
    what: 'log4net',
    input: `2018-11-19 12:52:50.432-05:00 [WEB1][D:2][T:59][ERROR] Fabrikam.OAuthClientBase - WebResponse exception: ${spent}`,
    expected: spentFacts,
  },
  {
    number: 49,
    what: 'a log with an OAuth error and no code',
    input:
      'made up Exception type: Microsoft.Identity.Client.MsalUiRequiredException , ErrorCode: invalid_grant , StatusCode: 400 at Microsoft.Identity',
    expected: { codes: [], error: 'invalid_grant' },
  },
];

const elsewhere: Shape[] = [
  {
    number: 50,
    what: 'a sign-in of Graph',
    input: `{"id":"${T}","createdDateTime":"2024-03-01T08:00:00Z","appId":"${app}","appDisplayName":"Fabrikam Shop","correlationId":"${C}","resourceId":"${policy}","status":{"errorCode": 50126, "failureReason": "Made up.", "additionalDetails": "Made up."}}`,
    expected: {
      codes: ['50126'],
      correlationId: C,
      timestamp: '2024-03-01T08:00:00Z',
      clientId: app,
      clientName: 'Fabrikam Shop',
    },
  },
  {
    number: 50,
    what: 'a sign-in of Graph that went well',
    input: '"status": {"errorCode": 0, "failureReason": "Other.", "additionalDetails": null}',
    expected: { codes: [] },
  },
  ...(
    [
      ['a query with a string', 'SigninLogs | where ResultType == "53003"', ['53003']],
      ['a query with a number', 'SigninLogs | where ResultType == 53003', ['53003']],
      ['a query with a list', 'where ResultType in ("50053","50126")', ['50053', '50126']],
      ['a query that excludes', 'where ResultType !in (50053, 50126)', ['50053', '50126']],
      ['Sigma', 'selection:\n  ResultType: 50053\ncondition: selection', ['50053']],
      ['a list of Sigma', 'ResultType:\n      - 50053\n      - 50126', ['50053', '50126']],
      ['Elastic', 'azure.signinlogs.properties.status.error_code: 50053', ['50053']],
      ['Splunk', 'index=aad status.errorCode=500121 | stats count', ['500121']],
    ] as const
  ).map(([what, input, codes]) => ({
    number: 51,
    what,
    input,
    expected: { codes: [...codes] },
  })),
  ...(
    [
      ['prose', 'The sign-in error code 53009 came up.', ['53009']],
      ['prose in short', 'we get error code 50105', ['50105']],
      ['a space in the code', '_AADSTS 50052: InvalidPasswordExceedsMaxLength_', ['50052']],
      ['a lost letter', 'ADSTS500011', ['500011']],
      ['a bare number', '50105', ['50105']],
      ['a symbolic name', 'DeviceNotCompliant', ['53000']],
      ['a name in an audit', '"LogonError": "DeviceNotCompliant"', ['53000']],
    ] as const
  ).map(([what, input, codes]) => ({
    number: 52,
    what,
    input,
    expected: { codes: [...codes] },
  })),
  ...(
    [
      ['lower case', 'aadsts700027', ['700027']],
      ['mixed case', 'AaDsTs700027', ['700027']],
      ['an article', '/troubleshoot/error-code-aadsts50011-redirect-uri-mismatch', ['50011']],
      ['the look-up page', 'https://login.microsoftonline.com/error?code=54005', ['54005']],
      ['an old look-up page', 'https://login.windows.net/error?code=54005', ['54005']],
      ['another look-up page', 'https://login.microsoft.com/error?code=54005', ['54005']],
      ['a national one', 'https://login.partner.microsoftonline.cn/error?code=54005', ['54005']],
    ] as const
  ).map(([what, input, codes]) => ({
    number: 53,
    what,
    input,
    expected: { codes: [...codes] },
  })),
  ...(
    [
      ['a comparison', 'if (e.errorMessage.includes("AADSTS70043")) {', ['70043']],
      ['keys of an object', '65001: "AADSTS65001", 65004: "AADSTS65004"', ['65001', '65004']],
      ['Rust', 'if error_codes.contains(&50076) {', ['50076']],
      ['an attribute', '[InlineData("AADSTS50011")]', ['50011']],
      ['a macro', 'error_codes: vec![50076, 50074, 16000],', ['50076', '50074', '16000']],
      ['a dummy of zeros', 'throw new Error("AADSTS00000: Made up")', []],
      ['a dummy', 'AADSTS991: Made up', ['991']],
    ] as const
  ).map(([what, input, codes]) => ({
    number: 54,
    what,
    input,
    expected: { codes: [...codes] },
  })),
  {
    number: 55,
    what: 'German labels',
    input: `AADSTS70002: Erfunden. AADSTS70008: Auch erfunden. Ablaufverfolgungs-ID: ${T} Korrelations-ID: ${C} Zeitstempel: ${time}`,
    expected: { codes: ['70008', '70002'], ...all },
  },
  {
    number: 55,
    what: 'German labels in HTML',
    input: `AADSTS50126: Erfunden.<br>Ablaufverfolgungs-ID: ${T}<br>Korrelations-ID: ${C}<br>Timestamp: ${time}: The remote server returned…`,
    expected: { codes: ['50126'], ...all },
  },
  {
    number: 55,
    what: 'Spanish labels and a time that translation damaged',
    input: `AADSTS70008: inventado. Id. de seguimiento: ${T} Id. de correlación: ${C} Marca de tiempo: 2015-12-15 21-09-31Z`,
    expected: { codes: ['70008'], ...ids, timestamp: '2015-12-15 21:09:31Z' },
  },
  {
    number: 55,
    what: 'Italian labels',
    input: `AADSTS70008: inventato. ID traccia: ${T} ID correlazione: ${C} Timestamp: ${time}`,
    expected: { codes: ['70008'], ...all },
  },
  {
    number: 55,
    what: 'Swedish labels',
    input: `Felet AADSTS50011: påhittat. Spårnings-ID: ${T} korrelations-ID: ${C} tidsstämpel: 2021-01-12 21:08:29Z`,
    expected: { codes: ['50011'], ...ids, timestamp: '2021-01-12 21:08:29Z' },
  },
  {
    number: 55,
    what: 'a Japanese label',
    input: `AADSTS50011： 作り話。 関連付け ID： ${C}`,
    expected: { codes: ['50011'], correlationId: C },
  },
  {
    number: 55,
    what: 'labels in a language that is not known',
    input: `AADSTS50011: ok. Fjölbreytni: ${T} Tengsl-auðkenni: ${C} Tími: ${time}`,
    expected: { codes: ['50011'], ...all },
  },
  {
    number: 56,
    what: 'lines broken inside ids and words',
    input: `ERROR in the made-up tool: AADSTS54
005: Made up. Trace ID: aaaa1111-0000-4000-8000-0000
0000a100 Correlation ID: bbbb2222-00
00-4000-8000-00000000b200 Timestamp: 2025-07-22 09:5
3:36Z`,
    expected: { codes: ['54005'], ...all },
  },
  {
    number: 56,
    what: 'a console that breaks words at its edge',
    input: `PS C:\\> .\\sign-in.ps1\n${torn(`Sign-in of the shop failed: {"error":"invalid_grant","error_description":"AADSTS54005: Made up. ${tail}"}`, 58)}`,
    expected: spentFacts,
  },
  {
    number: 56,
    what: 'a quotation',
    input: `> AADSTS54005: Made up.\n> - Trace ID: ${T}\n> - Correlation ID: ${C}\n> - Timestamp: ${time}`,
    expected: { codes: ['54005'], ...all },
  },
  {
    number: 56,
    what: 'the end of a template tag',
    input: `<%= AADSTS54005: Made up. ${tail} %>`,
    expected: { codes: ['54005'], ...all },
  },
  {
    number: 56,
    what: 'JSON in JSON in JSON',
    input: JSON.stringify({ log: JSON.stringify({ body: spent }) }),
    expected: spentFacts,
  },
  {
    number: 56,
    what: 'HTML entities',
    input: `<p>AADSTS50011: The redirect URI &#39;https://app.fabrikam.example/cb&#39; is made up.<br/>Request Id&#58; <b>${T}</b></p>`,
    expected: {
      codes: ['50011'],
      traceId: T,
      redirectUri: 'https://app.fabrikam.example/cb',
    },
  },
];

export const shapes: readonly Shape[] = [
  ...tokenEndpoint,
  ...redirects,
  ...pages,
  ...libraries,
  ...elsewhere,
];
