/** An authorization code that is stored for later: it lives some minutes, ten at Microsoft Entra ID (RFC 6749 §4.1.2). */

import type { Call } from '../../eval/calls.js';
import type { Machine } from '../../machine.js';
import { codeName } from '../../names.js';
import type { SourceFile } from '../../ports.js';
import { codesIn } from '../../records.js';
import type { Node } from '../../syntax/nodes.js';
import { keyOf, provenance, type Value } from '../../values.js';

/** A call that stores a code, and the code. */
export interface StoredCode {
  key: string;
  node: Node;
  file: SourceFile;
}

/** Functions that write to a database, a file or a cache. */
const storing = /^(?:save|store|insert|update|upsert|create|put|persist|write|hset|setex)/i;

/** What holds other things for the length of a request, or of a sign-in. */
const passing =
  /^(?:res|response|reply|session|cookies?|url|params|searchParams|headers|console|logger?)$/i;

/** Notes what a call of unseen code does with a code: it stores it, or it may send it. */
export function noteCode(m: Machine, call: Call, name: string): void {
  if (m.program.subject.id !== 'access token') return;
  for (const code of codesIn(call.args)) {
    const key = keyOf(code);
    if (storing.test(name) && isDelivered(code) && !isPassing(call) && isNamed(call.args, code))
      m.life.storedCodes.push({ key, node: call.node, file: m.callSite ?? m.program.file });
    else m.life.sentCodes.add(key);
  }
}

/** It came with a request, or in the page's URL. */
function isDelivered(code: Value): boolean {
  return (
    provenance(code).url !== undefined || /\.(?:query|params|searchParams|body)\b/.test(keyOf(code))
  );
}

function isPassing({ receiver }: Call): boolean {
  const from = receiver && provenance(receiver);
  return passing.test(from?.label ?? from?.path?.at(-1) ?? '');
}

/** Whether the code stands under a name of its own in what is stored: `{ authorizationCode: code }`. */
function isNamed(args: readonly Value[], code: Value, depth = 0): boolean {
  return args.some((arg) => {
    if (arg.kind !== 'obj' || arg.fn || depth > 3) return false;
    return [...arg.props].some(
      ([name, value]) =>
        (keyOf(value) === keyOf(code) && codeName.test(name)) || isNamed([value], code, depth + 1),
    );
  });
}
