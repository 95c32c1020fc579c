/**
 * The page's own URL, and URLs in general. However the page's code is read, it is one symbol: `page:code`. What is read from
 * `location` is seen live, so stripping the URL helps; what a hook returned at render is captured.
 */

import { codeName } from '../names.js';
import type { Machine } from '../machine.js';
import { keyOf, prim, sym, text, undef, type Provenance, type Sym, type Value } from '../values.js';

const pageFrom: Provenance = { attempts: [], url: 'page', label: 'location' };

/** `location`: read live. */
export const liveLocation: Sym = sym('location', pageFrom);
/** The parameters of the page's URL, as they were read. */
export const pageUrl: Sym = sym('page', pageFrom);

/** Parts of a URL that still hold its parameters. */
const containers = new Set([
  'search',
  'href',
  'hash',
  'searchParams',
  'query',
  'params',
  'queryParams',
  'queryParamMap',
  'paramMap',
  'snapshot',
  'asPath',
  'current',
  'value',
  'url',
  'location',
  'URL',
  'state$',
  '[0]',
  'documentURI',
]);

/** A member of the page's URL, or undefined when `object` is none. */
export function pageMember(m: Machine, object: Sym, name: Value): Value | undefined {
  if (object.from.url !== 'page') return undefined;
  const written = m.overlay.get(`${object.key}.${memberKey(name)}`);
  if (written) return written;
  const key = memberKey(name);
  if (object.key === liveLocation.key) {
    if (['search', 'href', 'hash', 'searchParams'].includes(key))
      return m.pageStripped ? prim('') : pageUrl;
    if (['pathname', 'origin', 'host', 'hostname', 'protocol', 'port'].includes(key))
      return sym(`location.${key}`);
    return undefined;
  }
  if (object.key !== pageUrl.key) return undefined;
  if (containers.has(key)) return pageUrl;
  if (
    ['pathname', 'origin', 'host', 'hostname', 'protocol', 'port', 'length', 'state'].includes(
      key,
    ) &&
    key !== 'state'
  )
    return sym(`location.${key}`);
  return pageParam(key);
}

/** One parameter of the page's URL. */
export function pageParam(name: string): Sym {
  return sym(`page:${name}`, {
    attempts: [],
    url: 'page',
    label: name,
    ...(codeName.test(name) ? { code: true as const } : {}),
  });
}

function memberKey(name: Value): string {
  return name.kind === 'prim' ? String(name.value) : `[${keyOf(name)}]`;
}

/** The page's URL, live or captured. */
export type PageSym = Sym & { key: 'page' | 'location' };

/** Whether a value is the page's URL or a form of it. */
export function isPage(value: Value | undefined): value is PageSym {
  return (
    value?.kind === 'sym' &&
    value.from.url === 'page' &&
    (value.key === pageUrl.key || value.key === liveLocation.key)
  );
}

/** Methods that read a URL or its parameters without changing them. */
export function pageMethod(
  m: Machine,
  object: Sym,
  name: string,
  args: Value[],
): Value | undefined {
  if (!isPage(object)) return undefined;
  const live = object.key === liveLocation.key;
  if (live && m.pageStripped && (name === 'toString' || name === 'valueOf')) return prim('');
  switch (name) {
    case 'get':
    case 'getAll':
    case 'getQueryParam': {
      const param = text(args[0]);
      return param === undefined
        ? sym(`page[${args[0] ? keyOf(args[0]) : ''}]`, pageFrom)
        : pageParam(param);
    }
    case 'has': {
      const param = text(args[0]);
      return param === undefined ? sym('page.has', pageFrom) : pageParam(param);
    }
    case 'includes':
    case 'startsWith':
    case 'indexOf':
    case 'test':
    case 'endsWith':
      return { kind: 'cond', op: 'test', name, args: [pageUrl, ...args] };
    case 'replace':
    case 'assign':
    case 'reload':
      if (live) {
        m.pageStripped = true;
        return undef;
      }
      return object;
    case 'match':
    case 'exec':
    case 'split':
      return sym(`page.${name}(${args.map(keyOf).join(',')})`, {
        ...pageFrom,
        ...(args.some(mentionsCode) ? { code: true as const } : {}),
      });
    case 'delete':
    case 'set':
    case 'append':
    case 'sort':
      return undef;
    case 'forEach':
      return undefined;
    case 'entries':
    case 'toString':
    case 'slice':
    case 'substring':
    case 'substr':
    case 'trim':
    case 'concat':
    case 'toJSON':
    case 'valueOf':
    case 'replaceAll':
    case 'subscribe':
      return name === 'subscribe' ? undefined : live ? pageUrl : object;
    default:
      return undefined;
  }
}

/** Whether an argument — a pattern, a separator — picks out the parameter `code`. */
export function mentionsCode(value: Value): boolean {
  return /(?:^|[^a-z_])code(?:=|\b)/i.test(
    value.kind === 'prim'
      ? String(value.value)
      : value.kind === 'sym'
        ? (value.from.label ?? '')
        : '',
  );
}
