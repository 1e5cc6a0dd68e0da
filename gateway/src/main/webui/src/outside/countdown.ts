const SECOND = 1_000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Whole seconds until then, none if it is past. */
export function secondsUntil(time: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(time) - now) / SECOND));
}

/** "0:42", "10:00", "23:59:59". */
export function clock(seconds: number): string {
  const two = (part: number) => `${part}`.padStart(2, "0");
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const hours = Math.floor(seconds / HOUR);
  return hours === 0
    ? `${minutes}:${two(seconds % MINUTE)}`
    : `${hours}:${two(minutes)}:${two(seconds % MINUTE)}`;
}
