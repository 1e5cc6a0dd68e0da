import { locale } from "./messages";

const SECOND = 1000;
export const UNITS = [
  { unit: "minute", length: 60 * SECOND },
  { unit: "hour", length: 60 * 60 * SECOND },
  { unit: "day", length: 24 * 60 * 60 * SECOND },
] as const;
const A_WEEK = 7 * 24 * 60 * 60 * SECOND;

/** "3 min. ago" within a week, else the date; the year only if it is another one. */
export function ago(time: string, now = Date.now()): string {
  const then = new Date(time);
  const age = Math.max(0, now - then.getTime());
  if (age >= A_WEEK) {
    return date(then, now);
  }
  const { unit, length } = UNITS.findLast((candidate) => age >= candidate.length) ?? UNITS[0];
  const format = new Intl.RelativeTimeFormat(locale.value, { style: "narrow", numeric: "auto" });
  return format.format(-Math.floor(age / length), unit);
}

/** "today", "3 days ago" within a week, else the date: of a day of UTC, as 2026-11-27. */
export function day(on: string, now = Date.now()): string {
  const days = Math.max(0, Math.floor((now - Date.parse(on)) / UNITS[2].length));
  return days < 7
    ? new Intl.RelativeTimeFormat(locale.value, { numeric: "auto" }).format(-days, "day")
    : date(new Date(`${on}T12:00`), now);
}

/** "in 3 hours": what is still to come, in the unit that people would say. */
export function until(time: string, now = Date.now()): string {
  const rest = Math.max(UNITS[0].length, new Date(time).getTime() - now);
  const { unit, length } = UNITS.findLast((candidate) => rest >= candidate.length) ?? UNITS[0];
  return new Intl.RelativeTimeFormat(locale.value).format(Math.round(rest / length), unit);
}

/** "58%", as one writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale.value, { style: "percent" }).format(share);
}

/** Date and time in full, for titles and the post that is looked at. */
export function moment(time: string): string {
  return new Intl.DateTimeFormat(locale.value, { dateStyle: "full", timeStyle: "short" }).format(
    new Date(time),
  );
}

const LENGTHS = [
  { unit: "day", length: 86_400 },
  { unit: "hour", length: 3_600 },
  { unit: "minute", length: 60 },
  { unit: "second", length: 1 },
] as const;

/** "10 minutes": in the largest unit that leaves no rest. */
export function duration(seconds: number): string {
  const { unit, length } =
    LENGTHS.find((candidate) => seconds > 0 && seconds % candidate.length === 0) ?? LENGTHS[3];
  return new Intl.NumberFormat(locale.value, { style: "unit", unit, unitDisplay: "long" }).format(
    seconds / length,
  );
}

/** "November 2026". */
export function month(time: string): string {
  return new Intl.DateTimeFormat(locale.value, { month: "long", year: "numeric" }).format(
    new Date(time),
  );
}

/** "German" for "de", in the reader's language; the tag itself if it is not known. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale.value, { type: "language" }).of(tag) ?? tag;
}

/** 999, then 1.2K: never more than is worth knowing. */
export function count(number: number): string {
  return new Intl.NumberFormat(locale.value, {
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(number);
}

export function list(items: string[]): string {
  return new Intl.ListFormat(locale.value, { type: "conjunction" }).format(items);
}

function date(then: Date, now: number): string {
  const thisYear = then.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale.value, {
    day: "numeric",
    month: "short",
    ...(thisYear ? {} : { year: "numeric" }),
  }).format(then);
}
