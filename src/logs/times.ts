/** Times and durations as people read them. Times are UTC, as in the errors themselves. */

/** `12:01:03.120`, as precise as logs are. */
export function clockTime(milliseconds: number): string {
  return new Date(milliseconds)
    .toISOString()
    .slice(11, 23)
    .replace(/\.000$/, '');
}

/** With the day, where the log has one. */
export function exactTime(milliseconds: number): string {
  const dayLength = 86_400_000;
  if (milliseconds < dayLength) return clockTime(milliseconds);
  return `${new Date(milliseconds).toISOString().slice(0, 10)} ${clockTime(milliseconds)}`;
}

/** `412 ms`, `3.5 s`, `12 min`, `5 h`. */
export function duration(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < 1000) return `${length} ms`;
  if (length < 120_000) return `${Number((length / 1000).toFixed(1))} s`;
  if (length < 7_200_000) return `${Math.round(length / 60_000)} min`;
  return `${Math.round(length / 3_600_000)} h`;
}
