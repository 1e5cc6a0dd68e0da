import { useState } from "preact/hooks";
import type { Group } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { Conflict } from "../ui/Conflict";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { asItStands, ENTRIES, useEditing } from "./editing";
import { EntryChoice } from "./EntryChoice";
import { groupQuery } from "./groups";

const CHANGED = 412;

/** Name, purpose, and how people come in, with what a change of that means. */
export function GroupForm({ group }: { group: Group }) {
  const id = useUniqueId();
  const [draft, setDraft] = useState(asItStands(group));
  const saving = useEditing();
  const { displayName, purpose = "", entry } = draft;
  const hidden = group.entry === "HIDDEN";
  const isConflict = saving.error instanceof ProblemError && saving.error.status === CHANGED;
  const save = (over: Group) =>
    saving.mutate(
      { over, edit: { ...draft, purpose: purpose.trim(), stewardIds: over.stewardIds } },
      { onSuccess: () => announce(t("groups.saved")) },
    );
  const reload = async (keepMine: boolean) => {
    const now = await queries.query({ ...groupQuery(group.id), staleTime: 0 });
    if (keepMine) {
      save(now);
    } else {
      saving.reset();
      setDraft(asItStands(now));
    }
  };
  return (
    <form
      class="sheet group-part"
      data-testid="group-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(group);
      }}
    >
      <label for={`${id}-name`}>{t("groups.name")}</label>
      <input
        id={`${id}-name`}
        name="name"
        maxLength={80}
        value={displayName}
        onInput={(event) => setDraft({ ...draft, displayName: event.currentTarget.value })}
      />
      <label for={`${id}-purpose`}>{t("groups.purpose")}</label>
      <textarea
        id={`${id}-purpose`}
        rows={3}
        maxLength={1000}
        value={purpose}
        onInput={(event) => setDraft({ ...draft, purpose: event.currentTarget.value })}
      />
      {hidden ? (
        <p class="meta">{t("groups.staysHidden")}</p>
      ) : (
        <>
          <EntryChoice
            legend={t("groups.entry")}
            entries={ENTRIES.filter((word) => word !== "HIDDEN")}
            value={entry}
            onChange={(word) => setDraft({ ...draft, entry: word })}
          />
          {entry !== group.entry && (
            <p role="status">{t(entry === "OPEN" ? "groups.opens" : "groups.closes")}</p>
          )}
          <p class="meta">{t("groups.neverHides")}</p>
        </>
      )}
      {isConflict && (
        <Conflict
          words={t("groups.changed")}
          onKeepMine={() => void reload(true)}
          onTakeTheirs={() => void reload(false)}
        />
      )}
      {saving.error && !isConflict && (
        <p class="trouble" role="alert">
          {problemText(saving.error)}
        </p>
      )}
      <p>
        <button
          type="submit"
          class="primary"
          disabled={displayName.trim() === "" || saving.isPending}
        >
          {t("groups.save")}
        </button>
      </p>
    </form>
  );
}
