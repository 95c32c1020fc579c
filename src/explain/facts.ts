/** What was read from a text besides its codes, as rows of a page. */

/** One thing that was read. */
export interface Fact {
  label: string;
  value: string;
  /** Says something of a person, a tenant or a sign-in: hidden until the user asks. */
  private: boolean;
}

/** The label of the fact that can be copied on its own. */
export const correlationLabel = 'Correlation ID';

interface Found {
  value: string;
}

/** What the reader finds, as far as a page shows it. */
export interface ReadFacts {
  error?: Found;
  suberror?: Found;
  timestamp?: Found;
  traceId?: Found;
  correlationId?: Found;
  client?: { id?: Found; name?: Found };
  tenant?: Found;
  redirectUri?: Found;
  claims?: Found;
}

/** The facts in the order in which they are useful; what is absent is absent. */
export function factsOf(read: ReadFacts): Fact[] {
  return [
    fact('Error', read.error, false),
    fact('Suberror', read.suberror, false),
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

function fact(label: string, found: Found | undefined, isPrivate = true): Fact[] {
  return found?.value ? [{ label, value: found.value, private: isPrivate }] : [];
}
