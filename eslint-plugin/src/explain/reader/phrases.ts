/** Facts that are no ids: names, domains, addresses and claims, where the words around them say what they are. */

import type { Found } from './types.js';

/** What one pattern reads; its first group is the value. */
type Phrase = readonly [
  field: 'clientId' | 'clientName' | 'tenant' | 'redirectUri',
  pattern: RegExp,
];

const quoted = String.raw`['"\x60]([^'"\x60\n<>]{1,100})['"\x60]`;
const address = String.raw`([a-z][a-z0-9+.-]{1,30}:\/\/[^\s'"<>\\^\x60{|}&]{1,2000})`;

const phrases: readonly Phrase[] = [
  ['clientId', new RegExp(`application with identifier ${quoted}`, 'gi')],
  ['clientName', /appDisplayName["'\s:=]{1,6}([^"'\n,]{1,80})/gi],
  ['clientName', new RegExp(`application named ${quoted}`, 'gi')],
  ['tenant', new RegExp(`(?:tenant|directory)(?: named?)? ${quoted}`, 'gi')],
  [
    'tenant',
    /(?:\btenant|domain_hint|tenant_?id)["'\s]{0,3}[=:]["'\s]{0,3}((?:[\w-]{1,63}\.){1,5}[a-z]{2,20})\b/gi,
  ],
  [
    'tenant',
    /(?:login\.(?:microsoftonline|microsoft|windows|partner\.microsoftonline|chinacloudapi)\.\w{2,3}|\.(?:ciam|b2c)login\.com)\/(?!(?:common|organizations|consumers|error|login|kmsi|savedusers|cookiesdisabled|oauth2)\b)([\w.-]{4,64})\//gi,
  ],
  [
    'redirectUri',
    new RegExp(
      String.raw`(?:redirect|reply)[\s_-]?(?:ur[il]|address|to)(?: specified)?(?: is)?["'\x60\s]{0,3}[:=]?["'\x60\s]{0,3}${address}`,
      'gi',
    ),
  ],
];

/** The name in brackets right behind an application's id. */
export function nameBehind(text: string, end: number): Found | undefined {
  const match = /^['"]?\s{0,4}\(([^()]{1,80})\)/.exec(text.slice(end, end + 90));
  if (!match) return undefined;
  const { value, ...place } = firstGroup(match);
  return { value, start: end + place.start, end: end + place.end };
}

/** All facts of one kind that phrases tell, in order. */
export function findPhrases(text: string, field: Phrase[0]): Found[] {
  return phrases
    .filter(([told]) => told === field)
    .flatMap(([, pattern]) => [...text.matchAll(pattern)].map(firstGroup))
    .filter(({ value }) => value !== '');
}

function firstGroup(match: RegExpExecArray): Found {
  const value = match[1] ?? '';
  const start = match.index + match[0].lastIndexOf(value);
  return { value: value.replace(/\s+/g, ' ').trim(), start, end: start + value.length };
}
