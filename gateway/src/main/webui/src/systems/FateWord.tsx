import type { ActivityEntry } from "../api/client";
import { t } from "../i18n/messages";
import { Icon, type IconName } from "../ui/Icon";

type Fate = ActivityEntry["fate"];

const ICONS: Record<Fate, IconName> = {
  ACCEPTED: "check",
  DUPLICATE: "check",
  PARKED: "history",
  REFUSED: "close",
};

/** What became of an event, as a word with a sign. */
export function FateWord({ fate }: { fate: Fate }) {
  return (
    <strong class={`fate ${fate.toLowerCase()}`}>
      <Icon name={ICONS[fate]} />
      {t(`systems.fate.${fate}`)}
    </strong>
  );
}
