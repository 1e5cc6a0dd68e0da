import { locale, t } from "../i18n/messages";
import { now } from "../ui/Time";
import { hoursAhead, isZone, timeThere } from "./zones";

/** What the clock says where somebody is, and how far that is from here. */
export function LocalTime({ zone }: { zone: string }) {
  if (!isZone(zone)) {
    return <>{zone}</>;
  }
  const time = timeThere(zone, locale.value, now.value);
  const hours = hoursAhead(zone, undefined, now.value);
  const difference = new Intl.NumberFormat(locale.value, { signDisplay: "always" }).format(hours);
  return (
    <>
      {hours === 0 ? t("profile.sameTime", { time }) : t("profile.localTime", { time, difference })}
    </>
  );
}
