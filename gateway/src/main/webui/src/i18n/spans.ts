import { ago, UNITS } from "./formats";
import { locale } from "./messages";

const SECOND = 1000;
const MOST_SECONDS = 60;

/** "2 days": how long something takes or has taken, in the largest unit that fits once. */
export function roughly(milliseconds: number): string {
  const { unit, length } = UNITS.findLast(({ length }) => milliseconds >= length) ?? UNITS[0];
  return new Intl.NumberFormat(locale.value, { style: "unit", unit, unitDisplay: "long" }).format(
    Math.floor(milliseconds / length),
  );
}

/** "3 s ago", as long as seconds say something. */
export function justAgo(time: string, now = Date.now()): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(time)) / SECOND));
  return seconds < MOST_SECONDS
    ? new Intl.RelativeTimeFormat(locale.value, { style: "short" }).format(-seconds, "second")
    : ago(time, now);
}
