/** What the reader finds in a text. Offsets are those of the text as it was given, whatever it was wrapped in. */

/** A stretch of the text that was given: `start` up to, not including, `end`. */
export interface Place {
  start: number;
  end: number;
}

/** A fact that was read. `value` is decoded and unbroken; the text at its place may be encoded or wrapped. */
export interface Found<T = string> extends Place {
  value: T;
}

/** An error code that stands in a text. */
export type Reading =
  | { family: 'aadsts'; code: number }
  /** Azure AD B2C and personal Microsoft accounts have numbers of their own. */
  | { family: 'b2c' | 'msa'; code: string };

/** A code with every place where it stands. `cut`: an ellipsis follows its digits, so that some may be missing. */
export type FoundCode = Reading & { places: Place[]; cut?: true };

/** A claims challenge: its text and, if that is valid JSON, what it says. */
export interface FoundClaims extends Found {
  json?: unknown;
}

/** The application that asked. */
export interface FoundClient {
  id?: Found;
  name?: Found;
}

/** Everything that was read from a text. What it does not hold is absent. */
export interface TextReading {
  /** The most telling first: codes that only announce another one come last. */
  codes: FoundCode[];
  /** The OAuth error, such as `invalid_grant`. */
  error?: Found;
  suberror?: Found;
  traceId?: Found;
  correlationId?: Found;
  /** When the server answered, as it is written there: `2025-07-22 09:53:36Z`. */
  timestamp?: Found;
  client?: FoundClient;
  /** An id or a domain. */
  tenant?: Found;
  /** Without parameters that carry codes or tokens. */
  redirectUri?: Found;
  claims?: FoundClaims;
  /** `parts`: the text is too long to be read in full; what looks like an error was read, with its surroundings. */
  coverage: 'whole' | 'parts';
}
