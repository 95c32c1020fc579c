/** The time that a line of a log begins with, in the formats that loggers write. */

/** A time in a log. */
export interface LogTime {
  milliseconds: number;
  /** Whether the line says the day too. */
  dated: boolean;
}

const iso =
  /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?:\s?(Z|UTC|[+-]\d\d:?\d\d)(?![\d-]))?/;
const words =
  /(\d{1,2})[ /-](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ /-](\d{4})[ :](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:\s?(Z|UTC|GMT|[+-]\d\d:?\d\d))?/;
const clock = /(?<![\d:.])(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?![\d:])/;
const epoch = /"(?:time|timestamp|ts)"\s*:\s*(1\d{9}(?:\.\d+)?|1\d{12})\b/;

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Loggers write the time at the beginning; what stands later belongs to the message. */
const maxOffset = 80;

/** The time of a line; undefined if it has none near its beginning. Times without a zone are taken as UTC. */
export function timeOf(line: string): LogTime | undefined {
  // The time in an error's own lines is the server's, not the log's.
  if (/^\W*timestamp\W/i.test(line) && !line.trimStart().startsWith('{')) return undefined;
  const start = line.slice(0, maxOffset);
  return (
    fromIso(iso.exec(start)) ??
    fromWords(words.exec(start)) ??
    fromEpoch(epoch.exec(line.slice(0, 10 * maxOffset))) ??
    fromClock(clock.exec(start))
  );
}

/** The time in a text that holds nothing else: `2025-07-22 09:53:36Z`. */
export function serverTime(text: string): number | undefined {
  return fromIso(iso.exec(text))?.milliseconds;
}

function fromIso(match: RegExpExecArray | null): LogTime | undefined {
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, fraction, zone] = match;
  const date = [Number(year), Number(month) - 1, Number(day)] as const;
  return dated(Date.UTC(...date) + inDay(hours, minutes, seconds, fraction) - offset(zone));
}

function fromWords(match: RegExpExecArray | null): LogTime | undefined {
  if (!match) return undefined;
  const [, day, month = '', year, hours, minutes, seconds, fraction, zone] = match;
  const date = [Number(year), months.indexOf(month) / 3, Number(day)] as const;
  return dated(Date.UTC(...date) + inDay(hours, minutes, seconds, fraction) - offset(zone));
}

function fromEpoch(match: RegExpExecArray | null): LogTime | undefined {
  const number = Number(match?.[1]);
  if (!match) return undefined;
  return dated(Math.round(number < 1e11 ? number * 1000 : number));
}

function fromClock(match: RegExpExecArray | null): LogTime | undefined {
  if (!match) return undefined;
  const [, hours, minutes, seconds, fraction] = match;
  return { milliseconds: inDay(hours, minutes, seconds, fraction), dated: false };
}

function dated(milliseconds: number): LogTime | undefined {
  return Number.isFinite(milliseconds) ? { milliseconds, dated: true } : undefined;
}

function inDay(hours = '0', minutes = '0', seconds = '0', fraction = '0'): number {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

function offset(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
