import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Group, GroupPattern } from "../api/client";
import { t } from "../i18n/messages";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { ENTRIES, type Entry, patternQuery, usePattern } from "./editing";
import { EntryChoice } from "./EntryChoice";

/** The set-up of a group for others to start from; a hidden group shows nothing of itself. */
export function PatternPart({ group }: { group: Group }) {
  const pattern = useQuery({ ...patternQuery(group.id), enabled: group.pattern });
  const waits = group.pattern && pattern.isPending;
  return (
    <section class="sheet group-part" data-testid="group-pattern">
      <h2>{t("groups.pattern")}</h2>
      {group.entry === "HIDDEN" ? (
        <p class="meta">{t("groups.patternHidden")}</p>
      ) : pattern.isError ? (
        <Failure
          title={t("groups.failed")}
          problem={pattern.error}
          onRetry={() => void pattern.refetch()}
        />
      ) : waits ? (
        <Skeleton />
      ) : (
        <PatternForm group={group} published={pattern.data} />
      )}
    </section>
  );
}

function PatternForm({ group, published }: { group: Group; published: GroupPattern | undefined }) {
  const id = useUniqueId();
  const [purpose, setPurpose] = useState(published?.purpose ?? group.purpose ?? "");
  const [entry, setEntry] = useState<Entry>(published?.entry ?? openOr(group));
  const [firstPost, setFirstPost] = useState(published?.firstPost ?? "");
  const telling = usePattern(group.id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        telling.mutate(
          { entry, purpose: purpose.trim(), firstPost: firstPost.trim() },
          { onSuccess: () => announce(t("groups.published")) },
        );
      }}
    >
      <p class="meta">{t("groups.patternText")}</p>
      <label for={`${id}-purpose`}>{t("groups.purpose")}</label>
      <textarea
        id={`${id}-purpose`}
        rows={3}
        maxLength={1000}
        value={purpose}
        onInput={(event) => setPurpose(event.currentTarget.value)}
      />
      <EntryChoice
        legend={t("groups.patternEntry")}
        entries={ENTRIES}
        value={entry}
        onChange={setEntry}
      />
      <label for={`${id}-first`}>{t("groups.firstPost")}</label>
      <textarea
        id={`${id}-first`}
        name="firstPost"
        rows={4}
        maxLength={2000}
        value={firstPost}
        onInput={(event) => setFirstPost(event.currentTarget.value)}
      />
      {telling.error && (
        <p class="trouble" role="alert">
          {problemText(telling.error)}
        </p>
      )}
      <p class="dialog-acts">
        {group.pattern && (
          <button
            type="button"
            disabled={telling.isPending}
            onClick={() =>
              telling.mutate(undefined, { onSuccess: () => announce(t("groups.withdrawn")) })
            }
          >
            {t("groups.withdraw")}
          </button>
        )}
        <button type="submit" class="primary" disabled={telling.isPending}>
          {t(group.pattern ? "groups.publishAgain" : "groups.publish")}
        </button>
      </p>
    </form>
  );
}

function openOr({ entry }: Group): Entry {
  return entry === "ON_REQUEST" ? "ON_REQUEST" : "OPEN";
}
