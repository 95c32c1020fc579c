/** The fields of any form, body or query, however it was built: one piece of code finds `grant_type` and `code` in all of them. */

import { keyOf, str, sym, text, type Obj, type Value } from './values.js';
import { partAt } from './judge/fallback/parts.js';
import { codeName } from './names.js';

export type Field = [name: string, value: Value];

/** The fields of a record: an object's properties, a form's entries, the `name=value` pairs of a text. */
export function fieldsOf(value: Value): Field[] {
  switch (value.kind) {
    case 'obj':
      return objectFields(value);
    case 'str':
      return textFields(value.parts);
    case 'prim':
      return typeof value.value === 'string' ? textFields([value.value]) : [];
    case 'cond':
      return value.args.flatMap(fieldsOf);
    case 'sym':
      return [];
  }
}

function objectFields(object: Obj): Field[] {
  if (object.type === 'array') return pairsOf(object);
  const own: Field[] = [...object.props].map(([name, item]) => [name, item]);
  for (const entry of object.entries)
    own.push([entry.key.kind === 'prim' ? String(entry.key.value) : keyOf(entry.key), entry.value]);
  return own;
}

/** `[['grant_type', 'authorization_code'], …]`, or the texts of pairs that will be joined. */
function pairsOf(array: Obj): Field[] {
  return array.items.flatMap((item): Field[] => {
    if (item.kind !== 'obj' || item.type !== 'array')
      return item.kind === 'obj' ? [] : fieldsOf(item);
    const name = text(item.items[0]);
    return name !== undefined && item.items[1] ? [[name, item.items[1]]] : [];
  });
}

/** `a=b&c=${d}`, with objects among the parts standing for their own fields. */
function textFields(parts: readonly (string | Value)[]): Field[] {
  const fields: Field[] = [];
  let pending: { name: string; value: (string | Value)[] } | undefined;
  const close = (): void => {
    if (pending) fields.push([pending.name, str(pending.value)]);
    pending = undefined;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      for (const [index, piece] of part.split(/[?&#]/).entries()) {
        if (index > 0) close();
        const pair = /^([\w.-]+)=(.*)$/s.exec(piece);
        if (pair && !pending) pending = { name: pair[1]!, value: pair[2] ? [pair[2]] : [] };
        else if (pending && piece) pending.value.push(piece);
      }
    } else if (pending) pending.value.push(part);
    else fields.push(...fieldsOf(part));
  }
  close();
  return fields.map(([name, value]) => [name, single(value)]);
}

/** A text of one part is that part. */
function single(value: Value): Value {
  return value.kind === 'str' && value.parts.length === 1 && typeof value.parts[0] !== 'string'
    ? value.parts[0]!
    : value;
}

/** Whether a record may have fields that the program does not show. */
export function mayHoldMore(value: Value | undefined): boolean {
  if (!value) return false;
  switch (value.kind) {
    case 'sym':
      return true;
    case 'obj':
      return value.label === 'url'
        ? false
        : value.rest !== undefined &&
            !(
              value.type === 'params' &&
              value.rest.kind !== 'sym' &&
              fieldsOf(value.rest).length > 0
            );
    case 'str':
      return opensText(value.parts);
    default:
      return false;
  }
}

/** A part that nobody sees between two fields may hold further ones; in the place of a value it holds none. */
function opensText(parts: readonly (string | Value)[]): boolean {
  return parts.some((part, index) => {
    if (typeof part === 'string') return false;
    if (part.kind === 'obj') return mayHoldMore(part);
    const before = parts[index - 1];
    return typeof before === 'string' && /[?&]$/.test(before) && text(part) === undefined;
  });
}

/** A record among some arguments, and the value that it is. */
export interface FoundRecord {
  fields: Field[];
  value: Value;
}

/** Every record among some arguments, however deep: bodies in options in arrays. */
export function* recordsIn(
  values: readonly Value[],
  depth = 0,
): Generator<FoundRecord, void, void> {
  for (const value of values) {
    if (value.kind === 'prim' && typeof value.value !== 'string') continue;
    const fields = fieldsOf(value);
    if (fields.length > 0) yield { fields, value };
    if (depth >= 4) continue;
    if (value.kind === 'obj' && !value.fn && !value.cls && !value.native) {
      const inner = value.type === 'array' ? value.items : fields.map(([, item]) => item);
      yield* recordsIn(
        inner.filter(
          (item) =>
            item.kind === 'obj' ||
            item.kind === 'str' ||
            (item.kind === 'prim' && typeof item.value === 'string' && item.value.includes('=')),
        ),
        depth + 1,
      );
    } else if (value.kind === 'str')
      yield* recordsIn(
        value.parts.filter((part): part is Value => typeof part !== 'string'),
        depth + 1,
      );
    else if (value.kind === 'cond') yield* recordsIn(value.args, depth + 1);
  }
}

/** Every symbol among some values that holds an authorization code. */
export function* codesIn(values: readonly Value[], depth = 0): Generator<Value, void, void> {
  for (const value of values) {
    if (value.kind === 'sym') {
      if (value.from.code) yield value;
    } else if (depth > 5) continue;
    else if (value.kind === 'str')
      yield* codesIn(
        value.parts.filter((part): part is Value => typeof part !== 'string'),
        depth + 1,
      );
    else if (value.kind === 'cond') yield* codesIn(value.args, depth + 1);
    else if (value.kind === 'obj' && !value.fn && !value.cls && !value.native && !value.promise) {
      const inner = [
        ...value.props.values(),
        ...value.items,
        ...value.entries.map((entry) => entry.value),
      ];
      if (value.rest?.kind === 'sym' && value.rest.key === 'page')
        yield sym('page:code', { attempts: [], url: 'page', code: true, label: 'code' });
      yield* codesIn(inner, depth + 1);
    }
  }
}

/** A property path of a value: `'auth.code'`; undefined where nothing is known. */
export function at(value: Value | undefined, path: string | undefined): Value | undefined {
  if (!path || !value) return value;
  let current: Value | undefined = value;
  for (const name of path.split('.')) {
    if (!current) return undefined;
    const field: Field | undefined = fieldsOf(current).find(([own]) => own === name);
    if (field) current = field[1];
    else if (current.kind === 'sym')
      current = sym(`${current.key}.${name}`, {
        ...current.from,
        label: name,
        ...partAt(current.from, name),
        ...(codeName.test(name) ? { code: true as const } : {}),
      });
    else if (current.kind === 'obj' && current.rest)
      current = sym(`${keyOf(current.rest)}.${name}`, {
        attempts: [],
        label: name,
        ...(codeName.test(name) ? { code: true as const } : {}),
      });
    else if (current.kind === 'cond')
      current = current.args.map((arg) => at(arg, name)).find((found) => found !== undefined);
    else return undefined;
  }
  return current;
}
