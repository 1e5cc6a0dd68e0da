import { locale } from "../i18n/messages";

const A_DAY = 24 * 60 * 60_000;

/** "14:20"; with its day where that is not within a day from now. */
export function clock(time: string, now = Date.now()): string {
  const isSoon = Date.parse(time) - now < A_DAY;
  return new Intl.DateTimeFormat(locale.value, {
    timeStyle: "short",
    ...(isSoon ? {} : { dateStyle: "full" }),
  }).format(new Date(time));
}
