/** Reads a log line by line and finds the errors, what belongs together, and codes that were sent twice. Pure. */

import type { LogError, LogPlace, LogReport } from './report.js';
import { Redemptions } from './redemptions.js';
import { errorsIn, factsIn, isOfInterest, type LineFacts } from './signs.js';
import { summarize } from './summary.js';
import { serverTime, timeOf } from './timestamps.js';

/** What the analysis needs of the outside. */
export interface LogTools {
  /** A salted hash: codes are compared, never kept. */
  fingerprint: (secret: string) => string;
  /** Whether a code only announces the one that follows it. */
  isUmbrella: (code: number) => boolean;
}

/** An error's ids may stand on the lines below it. */
const maxDistance = 12;

/** More errors are counted, but not kept. */
const maxErrors = 50_000;

/** The analysis of one log: {@link add} every line, then {@link finish}. */
export class LogAnalysis {
  readonly #tools: LogTools;
  readonly #redemptions: Redemptions;
  readonly #errors: LogError[] = [];
  readonly #byTrace = new Map<string, LogError>();
  readonly #tracesOf = new Map<string, Set<string>>();
  #open: LogError[] = [];
  #line = 0;
  #count = 0;
  #time: number | undefined;
  #day: number | undefined;
  #span: LogReport['span'];

  constructor(tools: LogTools) {
    this.#tools = tools;
    this.#redemptions = new Redemptions(tools.fingerprint);
  }

  /** Takes the next line. */
  add(line: string): void {
    this.#line += 1;
    const looked = isOfInterest(line);
    const ownTime = this.#timeOf(line, looked);
    if (!looked) return;
    const place = this.#place();
    this.#redemptions.add(line, place);
    const facts = factsIn(line);
    const codes = this.#telling(errorsIn(line));
    if (codes.length > 0) this.#meet(codes, facts, ownTime !== undefined);
    else this.#complete(facts);
    this.#note(facts);
  }

  /** What was found. `complete`: whether the log was read to its end. */
  finish(complete = true): LogReport {
    return summarize({
      lines: this.#line,
      count: this.#count,
      errors: this.#errors,
      requestsOf: (correlationId) => this.#tracesOf.get(correlationId)?.size ?? 0,
      redemptions: this.#redemptions,
      ...(this.#span && { span: this.#span }),
      complete,
    });
  }

  #place(): LogPlace {
    return { line: this.#line, ...(this.#time !== undefined && { time: this.#time }) };
  }

  /** The line's own time. Lines without interest are asked too, but cheaply: only for the span. */
  #timeOf(line: string, looked: boolean): number | undefined {
    if (!looked && this.#line % 64 !== 1) return undefined;
    const found = timeOf(line);
    if (!found) return undefined;
    const dayLength = 86_400_000;
    if (found.dated) this.#day = Math.floor(found.milliseconds / dayLength) * dayLength;
    const time = found.milliseconds + (found.dated ? 0 : (this.#day ?? 0));
    this.#time = time;
    const { from = time, to = time } = this.#span ?? {};
    this.#span = { from: Math.min(from, time), to: Math.max(to, time) };
    return time;
  }

  /** Of several codes those that say something; the last one where all only announce. */
  #telling(codes: number[]): number[] {
    const own = codes.filter((code) => !this.#tools.isUmbrella(code));
    return own.length > 0 ? own : codes.slice(-1);
  }

  /** Takes errors, unless the log repeats one that it has told already. */
  #meet(codes: number[], facts: LineFacts, startsRecord: boolean): void {
    const met = codes.map((code) => {
      const known = this.#known(code, facts, startsRecord);
      if (known) return known;
      const error: LogError = { code, ...this.#place() };
      this.#count += 1;
      if (this.#errors.length < maxErrors) this.#errors.push(error);
      return error;
    });
    for (const error of met) this.#learn(error, facts);
    this.#open = met;
  }

  #known(code: number, { traceId }: LineFacts, startsRecord: boolean): LogError | undefined {
    const told = traceId ? this.#byTrace.get(`${code} ${traceId}`) : undefined;
    if (told) return told;
    // The same error further down in one record: a stack trace, a body.
    const above = this.#open.find((error) => error.code === code && this.#isNear(error));
    if (!above || startsRecord) return undefined;
    return above.traceId && traceId && above.traceId !== traceId ? undefined : above;
  }

  #complete(facts: LineFacts): void {
    for (const error of this.#open) if (this.#isNear(error)) this.#learn(error, facts);
  }

  #isNear(error: LogError): boolean {
    return this.#line - error.line <= maxDistance;
  }

  #learn(error: LogError, { correlationId, traceId, timestamp }: LineFacts): void {
    if (correlationId) error.correlationId ??= correlationId;
    if (traceId) error.traceId ??= traceId;
    const time = timestamp ? serverTime(timestamp) : undefined;
    if (time !== undefined) error.time ??= time;
    if (error.traceId) this.#byTrace.set(`${error.code} ${error.traceId}`, error);
    if (error.correlationId) this.#note(error);
  }

  /** Each request has a trace id of its own; those of one sign-in share the correlation id. */
  #note({ correlationId, traceId }: LineFacts): void {
    if (!correlationId || !traceId) return;
    const traces = this.#tracesOf.get(correlationId) ?? new Set();
    this.#tracesOf.set(correlationId, traces.add(traceId));
  }
}
