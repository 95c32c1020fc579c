/** Requests that redeem: by the grant they carry, or because they take the page's code to the app's own backend. */

import type { Entry } from '../../catalog/index.js';
import { clientFields, grantFields } from '../../catalog/vocabulary.js';
import { literalParts, relayedCode } from '../evidence.js';
import type { Machine } from '../machine.js';
import { codeName } from '../names.js';
import { mayHoldMore, recordsIn, type Field } from '../records.js';
import { redeem, type Redemption } from '../redeem.js';
import { noteTokens } from '../judge/tokens.js';
import { refreshByRequest } from './refresh.js';
import { tokenByRequest } from './token-requests.js';
import type { Node } from '../syntax/nodes.js';
import { type Site, text, type Obj, type Value } from '../values.js';

export interface Request {
  node: Node;
  parts: readonly Value[];
  url: Value | undefined;
  entry?: Entry | undefined;
  retry?: Redemption['retry'];
  /** All arguments, where an abort signal may be. */
  args?: readonly Value[];
  /** The name of the function that sends, and the function itself if nobody sees it. */
  name: string | undefined;
  callee?: Value;
}

/** Redeems if the request does, and returns the promise of its answer. */
export function redeemByRequest(m: Machine, request: Request): Obj | undefined {
  const asked = tokenRequestIn(request.parts);
  if (asked) noteGrant(m, request, asked);
  if (m.program.subject.id === 'refresh token') return refreshByRequest(m, request, asked);
  if (m.program.subject.id === 'access token') return tokenByRequest(m, request, asked);
  if (asked?.grant === 'refresh_token')
    noteTokens(m, { kind: 'refresh', node: request.node, file: m.callSite ?? m.program.file });
  if (asked?.grant !== undefined && asked.grant !== codeGrant) return undefined;
  const { node, entry, retry } = request;
  const signal = signalIn(request.args ?? request.parts);
  if (asked?.code) {
    const promise = redeem(m, {
      node,
      code: asked.code,
      entry,
      retry,
      signal,
      body: bodyOf(request.parts),
    });
    if (promise)
      noteTokens(m, {
        kind: 'request',
        node,
        file: m.callSite ?? m.program.file,
        fields: asked.fields,
        parts: request.parts,
        url: request.url,
        attempt: promise.promise?.attempt,
      });
    return promise;
  }
  const code = relayedCode(m, request.parts, request.url, request);
  return (
    code &&
    redeem(m, {
      node,
      code,
      entry,
      retry,
      relayed: true,
      signal,
      endpoint: request.url && literalParts(request.url).split('?')[0],
    })
  );
}

function noteGrant(m: Machine, request: Request, asked: TokenRequest): void {
  noteTokens(m, {
    kind: 'grant',
    node: request.node,
    file: m.callSite ?? m.program.file,
    fields: asked.fields,
    parts: request.parts,
    url: request.url,
    form: {
      grant: asked.grant,
      open: asked.open,
      body: bodyOf(request.parts)?.node,
      redeemed: m.attempts.map(({ key }) => key),
    },
  });
}

/** The abort signal among the options of a request. */
function signalIn(args: readonly Value[]): Obj | undefined {
  for (const arg of args) {
    if (arg.kind !== 'obj') continue;
    const signal = arg.props.get('signal');
    if (signal?.kind === 'obj') return signal;
    // Functions of one's own take it as an argument of its own.
    if (arg.props.has('aborted')) return arg;
  }
  return undefined;
}

/** The call that made the form among the parts of a request. */
function bodyOf(parts: readonly Value[], depth = 0): Site | undefined {
  for (const part of parts) {
    const inner =
      part.kind === 'str'
        ? part.parts.filter((item) => typeof item !== 'string')
        : part.kind === 'obj'
          ? [...part.props.values()]
          : [];
    const found = part.kind === 'obj' && part.builtAt ? part.builtAt : undefined;
    const body = found ?? (depth < 3 ? bodyOf(inner, depth + 1) : undefined);
    if (body) return body;
  }
  return undefined;
}

const codeGrant = 'authorization_code';

/** What a request asks a token endpoint for. */
interface TokenRequest {
  /** The grant, where the program shows it. */
  grant: string | undefined;
  /** The code that is redeemed. */
  code: Value | undefined;
  fields: readonly Field[];
  /** It may have fields that the program does not show. */
  open: boolean;
}

/** What a request asks a token endpoint for, if it does. */
function tokenRequestIn(parts: readonly Value[]): TokenRequest | undefined {
  const all: Field[] = [];
  let open = false;
  let codeless: TokenRequest | undefined;
  for (const { fields, value } of recordsIn(parts)) {
    all.push(...fields);
    const isOpen = mayHoldMore(value);
    open ||= isOpen;
    const found = tokenRequestOf(fields, isOpen);
    if (!found) continue;
    if (found.code || found.grant !== codeGrant) return found;
    codeless ??= found;
  }
  const spread = all.length > 0 ? tokenRequestOf(all, open) : undefined;
  return spread?.code ? spread : codeless;
}

const grantField = new RegExp(`^(?:${grantFields.join('|')})$`, 'i');
const clientField = new RegExp(`^(?:${clientFields.join('|')})$`, 'i');

function tokenRequestOf(fields: readonly Field[], open: boolean): TokenRequest | undefined {
  const grant = text(fields.find(([name]) => grantField.test(name))?.[1]);
  const code = fields.find(([field, value]) => codeName.test(field) && value.kind !== 'prim')?.[1];
  if (grant !== undefined)
    return { grant, code: grant === codeGrant ? code : undefined, fields, open };
  return code && identifiesClient(fields) ? { grant, code, fields, open } : undefined;
}

/** No grant is shown: a request that also identifies the client, or proves who asked, is a token request all the same. */
function identifiesClient(fields: readonly Field[]): boolean {
  const telling = new Set(
    fields
      .filter(([field]) => clientField.test(field))
      .map(([field]) => field.toLowerCase().replace(/_/g, '')),
  );
  return (
    telling.size >= 2 &&
    (telling.has('clientsecret') ||
      telling.has('codeverifier') ||
      (telling.has('redirecturi') && telling.has('clientid')))
  );
}
