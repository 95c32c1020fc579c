/** What was read besides codes, and what of it is shown. */

import type { TextReading } from '../explain/index.js';

/** What a fact gives away: nothing, which request it was, or something of a person, an app or a tenant. */
export type Privacy = 'open' | 'request' | 'personal';

/** One fact. */
export interface Fact {
  key: string;
  label: string;
  value: string;
  privacy: Privacy;
}

/** The facts in the order in which they are useful; what is absent is absent. */
export function factsOf(reading: TextReading): Fact[] {
  const { error, suberror, timestamp, traceId, correlationId } = reading;
  const { client, tenant, redirectUri, claims } = reading;
  return [
    ...fact('error', 'Error', error, 'open'),
    ...fact('suberror', 'Suberror', suberror, 'open'),
    ...fact('timestamp', 'Timestamp', timestamp, 'open'),
    ...fact('traceId', 'Trace ID', traceId, 'request'),
    ...fact('correlationId', 'Correlation ID', correlationId, 'request'),
    ...fact('clientName', 'Application', client?.name),
    ...fact('clientId', 'Application ID', client?.id),
    ...fact('tenant', 'Tenant', tenant),
    ...fact('redirectUri', 'Redirect URI', redirectUri),
    ...fact('claims', 'Claims', claims),
  ];
}

function fact(
  key: string,
  label: string,
  found: { value: string } | undefined,
  privacy: Privacy = 'personal',
): Fact[] {
  return found ? [{ key, label, value: printable(found.value), privacy }] : [];
}

/** Text that somebody pasted must not talk to the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
