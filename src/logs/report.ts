/** What the analysis of a log finds, as plain data. No code, token or text of the log is in it; ids are. */

/** A place in the log with the time that the log gives for it. */
export interface LogPlace {
  /** Counted from 1. */
  line: number;
  /** Milliseconds since 1970, or since midnight in a log that has no dates. */
  time?: number;
}

/** One error. The same error that is logged several times is one. */
export interface LogError extends LogPlace {
  code: number;
  traceId?: string;
  correlationId?: string;
}

/** All errors with one code. */
export interface ErrorGroup {
  code: number;
  count: number;
  first: LogPlace;
  last: LogPlace;
  /** How many errors there are in each stretch of the log's time, or of its lines. */
  spread: number[];
}

/** All errors of one sign-in. */
export interface SignIn {
  /** What it is called where its id is not shown: 1, 2, 3, in order of appearance. */
  number: number;
  correlationId: string;
  errors: LogError[];
  /** How many requests the server has counted: each has a trace id of its own. */
  requests: number;
}

/** Something in the log that leads to AADSTS54005. */
export type Suspicion =
  /** One code was sent to the token endpoint, or to the callback, more than once. */
  | { kind: 'same code'; sent: 'token request' | 'callback'; places: LogPlace[]; error?: LogError }
  /** Several requests of one sign-in were answered, one of them with AADSTS54005. */
  | { kind: 'same sign-in'; signIn: number; requests: number; places: LogPlace[] };

/** The whole result. */
export interface LogReport {
  lines: number;
  /** Errors in all, those that are too many to keep included. */
  count: number;
  /** The most frequent first. */
  groups: ErrorGroup[];
  signIns: SignIn[];
  suspicions: Suspicion[];
  /** In the order of the log; the first ones, if there are too many to keep. */
  timeline: LogError[];
  /** The time of the first and of the last line that has one. */
  span?: { from: number; to: number };
  /** Whether the log was read to its end. */
  complete: boolean;
}
