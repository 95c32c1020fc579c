/** What was read besides codes, and what of it is shown. */

import type { TextReading } from '../explain/index.js';

/** One fact. `isPrivate`: it points to a person, a tenant or a sign-in. */
export interface Fact {
  key: string;
  label: string;
  value: string;
  isPrivate: boolean;
}

/** The facts in the order in which they are useful; what is absent is absent. */
export function factsOf(reading: TextReading): Fact[] {
  const { error, suberror, timestamp, traceId, correlationId } = reading;
  const { client, tenant, redirectUri, claims } = reading;
  return [
    ...fact('error', 'Error', error, false),
    ...fact('suberror', 'Suberror', suberror, false),
    ...fact('timestamp', 'Timestamp', timestamp, false),
    ...fact('traceId', 'Trace ID', traceId),
    ...fact('correlationId', 'Correlation ID', correlationId),
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
  isPrivate = true,
): Fact[] {
  return found ? [{ key, label, value: printable(found.value), isPrivate }] : [];
}

/** Text that somebody pasted must not talk to the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
