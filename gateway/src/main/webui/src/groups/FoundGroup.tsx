import { useMutation, useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { groupPath } from "../shell/navigation";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { useUniqueId } from "../ui/useUniqueId";
import { ENTRIES, type Entry, patternsQuery } from "./editing";
import { EntryChoice } from "./EntryChoice";
import { found } from "./groups";
import { handleFor, isHandle } from "./handle";

const TAKEN = 409;

/** Founds a group, from another one’s pattern if one likes: a name, why it exists, the way in. */
export function FoundGroup({ onClose }: { onClose: () => void }) {
  const { route } = useLocation();
  const id = useUniqueId();
  const [name, setName] = useState("");
  const [purpose, setPurpose] = useState("");
  const [entry, setEntry] = useState<Entry>("OPEN");
  const [patternOf, setPatternOf] = useState("");
  const patterns = useQuery(patternsQuery).data ?? [];
  const [chosen, setChosen] = useState<string>();
  const handle = chosen ?? handleFor(name);
  const hidden = entry === "HIDDEN";
  const founding = useMutation({
    mutationFn: () =>
      found({
        displayName: name.trim(),
        entry,
        ...(purpose.trim() !== "" && { purpose: purpose.trim() }),
        ...(!hidden && { handle }),
        ...(patternOf !== "" && { patternOf }),
      }),
    onSuccess: async (group) => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      onClose();
      route(groupPath(group.id));
    },
  });
  const startFrom = (groupId: string) => {
    const pattern = patterns.find((one) => one.groupId === groupId);
    setPatternOf(groupId);
    setPurpose(pattern?.purpose ?? "");
    setEntry(pattern?.entry ?? "OPEN");
  };
  const ready = name.trim() !== "" && (hidden || isHandle(handle)) && !founding.isPending;
  return (
    <Dialog title={t("groups.foundTitle")} onClose={onClose} testId="founding">
      <form
        class="founding"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) {
            founding.mutate();
          }
        }}
      >
        {patterns.length > 0 && (
          <>
            <label for={`${id}-pattern`}>{t("groups.startFrom")}</label>
            <select
              id={`${id}-pattern`}
              name="pattern"
              value={patternOf}
              onChange={(event) => startFrom(event.currentTarget.value)}
            >
              <option value="">{t("groups.startFromNothing")}</option>
              {patterns.map(({ groupId, displayName }) => (
                <option key={groupId} value={groupId}>
                  {t("groups.patternOf", { name: displayName })}
                </option>
              ))}
            </select>
          </>
        )}
        <label for={`${id}-name`}>{t("groups.name")}</label>
        <input
          id={`${id}-name`}
          name="name"
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label for={`${id}-purpose`}>{t("groups.purpose")}</label>
        <textarea
          id={`${id}-purpose`}
          name="purpose"
          rows={3}
          maxLength={1000}
          value={purpose}
          onInput={(event) => setPurpose(event.currentTarget.value)}
        />
        <EntryChoice
          legend={t("groups.entry")}
          entries={ENTRIES}
          value={entry}
          onChange={setEntry}
        />
        {!hidden && (
          <>
            <label for={`${id}-handle`}>{t("groups.handle")}</label>
            <input
              id={`${id}-handle`}
              name="handle"
              maxLength={30}
              autoComplete="off"
              value={handle}
              onInput={(event) => setChosen(event.currentTarget.value)}
            />
          </>
        )}
        {founding.error && (
          <p class="trouble" role="alert">
            {isTaken(founding.error) ? t("groups.handleTaken") : problemText(founding.error)}
          </p>
        )}
        <footer class="dialog-foot">
          <button type="submit" class="primary" disabled={!ready}>
            {t("groups.foundNow")}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function isTaken(problem: Error): boolean {
  return problem instanceof ProblemError && problem.status === TAKEN;
}
