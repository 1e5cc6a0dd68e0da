const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How many hours the clocks of a time zone are ahead of those of another, at that moment. */
export function hoursAhead(zone: string, here: string | undefined, now: number): number {
  return (clock(zone, now) - clock(here, now)) / HOUR;
}

/** The time of day there. */
export function timeThere(zone: string, language: string, now: number): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: zone }).format(now);
}

/** Whether this browser knows the zone; a newer house may know more. */
export function isZone(zone: string): boolean {
  try {
    clock(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall says there, read as if it were UTC. */
function clock(zone: string | undefined, now: number): number {
  const parts = new Intl.DateTimeFormat("en", {
    ...(zone === undefined ? {} : { timeZone: zone }),
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
}
