/** What the token requests of a program ask for, raw ones and a library's alike. */

import { codeName } from '../../names.js';
import { mayHoldMore, type Field } from '../../records.js';
import { provenance, text, type Value } from '../../values.js';
import { allFields } from '../fallback/provider.js';
import type { TokenEvent } from '../tokens.js';

/** One token request. */
export interface Asked {
  event: TokenEvent;
  /** What it asks with: spelled out among its fields, or else by what the library's call does. */
  grant: string | undefined;
  spelled: boolean;
  fields: readonly Field[];
  /** It may have fields that the program does not show. */
  open: boolean;
  /** What is sent as the code, and as the refresh token. */
  code: Value | undefined;
  refreshToken: Value | undefined;
  redeemed: readonly string[];
}

export const refreshName = /^refresh_?token$/i;
const grantName = /^grant_?type$/i;

export function askedBy(event: TokenEvent): Asked | undefined {
  if (event.kind === 'grant' && event.form) {
    const { grant, open, redeemed } = event.form;
    const fields = event.fields ?? [];
    return {
      event,
      grant,
      spelled: grant !== undefined,
      fields,
      open,
      code: valueOf(fields, codeName),
      refreshToken: valueOf(fields, refreshName),
      redeemed,
    };
  }
  return event.call && (event.kind === 'request' || event.kind === 'refresh')
    ? byLibrary(event, event.call.args)
    : undefined;
}

function byLibrary(event: TokenEvent, args: readonly Value[]): Asked {
  const fields = allFields(args.filter((arg) => arg.kind === 'obj'));
  const grant = text(valueOf(fields, grantName));
  const effect = event.call?.entry.effect;
  // Where refresh tokens are the subject, a call that sends one is noted as a request, too.
  const redeems = event.kind === 'request' && effect?.does !== 'refresh';
  const isUrl = effect && 'codeIs' in effect && effect.codeIs === 'url';
  return {
    event,
    grant: grant ?? (redeems ? 'authorization_code' : 'refresh_token'),
    spelled: grant !== undefined,
    fields,
    open: args.some(mayHoldMore),
    code: redeems && !isUrl && !event.attempt?.bySdk ? event.attempt?.code : undefined,
    refreshToken: redeems ? undefined : (valueOf(fields, refreshName) ?? handedCode(args)),
    redeemed: [],
  };
}

/** A code that a call which refreshes is given as it is; other values may be whatever the call takes. */
function handedCode(args: readonly Value[]): Value | undefined {
  return args.find((arg) => arg.kind === 'sym' && provenance(arg).code === true);
}

export function valueOf(fields: readonly Field[], name: RegExp): Value | undefined {
  return fields.findLast(([own]) => name.test(own))?.[1];
}
