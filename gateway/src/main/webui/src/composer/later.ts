const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const SOONEST = 5 * MINUTE;
const LATEST = 90 * 24 * HOUR;

/** A moment as the browser's field for date and time has it: in one's own zone, without saying so. */
export function localOf(time: number): string {
  const offset = new Date(time).getTimezoneOffset() * MINUTE;
  return new Date(time - offset).toISOString().slice(0, "2026-01-31T10:00".length);
}

/** The next full hour that is half an hour ahead. */
export function suggested(now = Date.now()): string {
  return localOf(Math.ceil((now + HOUR / 2) / HOUR) * HOUR);
}

/** The earliest and latest that may be chosen: whole minutes that are still good when they arrive. */
export function bounds(now = Date.now()): { min: string; max: string } {
  return { min: localOf(now + SOONEST + MINUTE), max: localOf(now + LATEST - MINUTE) };
}

/** The moment that was chosen; nothing if it is none, or too soon, or too far. */
export function momentOf(local: string, now = Date.now()): string | undefined {
  const time = new Date(local).getTime();
  return time >= now + SOONEST && time <= now + LATEST ? new Date(time).toISOString() : undefined;
}

export function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
