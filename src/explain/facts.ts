/** What was read from a text besides its codes, as rows of a page. */

import type { TextReading } from '../../eslint-plugin/src/explain/read.js';

/** One thing that was read. */
export interface Fact {
  label: string;
  value: string;
  /** Says something of a person, a tenant or a sign-in: hidden until the user asks. */
  private: boolean;
}

/** The label of the fact that can be copied on its own. */
export const correlationLabel = 'Correlation ID';

const suberrorLabel = 'Suberror';

type Facts = Omit<TextReading, 'codes' | 'coverage'>;

/** The facts in the order in which they are useful; what is absent is absent. */
export function factsOf(read: Facts): Fact[] {
  return [
    fact('Error', read.error, false),
    fact(suberrorLabel, read.suberror, false),
    fact('Time', read.timestamp, false),
    fact(correlationLabel, read.correlationId),
    fact('Trace ID', read.traceId),
    fact('Application', read.client?.name),
    fact('Application ID', read.client?.id),
    fact('Tenant', read.tenant),
    fact('Redirect URI', read.redirectUri),
    fact('Claims', read.claims),
  ].flat();
}

/** The `suberror` among them. */
export function suberrorOf(facts: readonly Fact[]): string | undefined {
  return facts.find(({ label }) => label === suberrorLabel)?.value;
}

function fact(label: string, found: { value: string } | undefined, isPrivate = true): Fact[] {
  return found?.value ? [{ label, value: found.value, private: isPrivate }] : [];
}
