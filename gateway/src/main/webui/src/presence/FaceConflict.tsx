import { t } from "../i18n/messages";
import { differences } from "../profile/edit/draft";
import { Conflict } from "../ui/Conflict";
import type { FaceDraft } from "./faceDraft";

interface Props {
  base: FaceDraft;
  mine: FaceDraft;
  theirs: FaceDraft;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** It was saved elsewhere while it was edited here: what, and which shall hold. */
export function FaceConflict({ base, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const here = differences(base, mine);
  return (
    <Conflict words={t("presence.conflict")} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs}>
      <dl>
        {differences(base, theirs).map((field) => (
          <div key={field}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {said(theirs[field])}
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

function labelOf(field: keyof FaceDraft): string {
  switch (field) {
    case "shown":
    case "indexed":
    case "topics":
      return t(`presence.${field}`);
    default:
      return t(`profile.${field}`);
  }
}

function said(value: string | boolean): string {
  if (typeof value === "boolean") {
    return t(value ? "profile.yes" : "presence.no");
  }
  return value === "" ? "–" : value;
}
