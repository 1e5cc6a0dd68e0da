import { moment } from "../../i18n/formats";
import { t } from "../../i18n/messages";
import { Conflict } from "../../ui/Conflict";
import { type Draft, differences, draftOf } from "./draft";
import type { Version } from "./EditProfile";

interface Props {
  base: Draft;
  mine: Draft;
  theirs: Version;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The profile was saved elsewhere while it was edited here: when, what, and which shall hold. */
export function ProfileConflict({ base, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const saved = draftOf(theirs.value);
  const elsewhere = differences(base, saved);
  const here = differences(base, mine);
  return (
    <Conflict
      words={t("profile.conflict", { time: moment(theirs.value.changedAt) })}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    >
      <dl>
        {elsewhere.map((field) => (
          <div key={field}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {said(saved[field])}
              {here.includes(field) && (
                <span class="meta"> {t("profile.conflictHere", { text: said(mine[field]) })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Conflict>
  );
}

function labelOf(field: keyof Draft): string {
  return t(field === "availableToHelp" ? "profile.available" : `profile.${field}`);
}

function said(value: Draft[keyof Draft]): string {
  if (typeof value === "boolean") {
    return t(value ? "profile.yes" : "profile.notAvailable");
  }
  const text = typeof value === "string" ? value : value.map(({ title }) => title).join(", ");
  return text === "" ? "–" : text;
}
