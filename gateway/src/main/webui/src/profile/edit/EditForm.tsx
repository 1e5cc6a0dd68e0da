import { useMutation } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, contentAndTag } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { t } from "../../i18n/messages";
import { problemText } from "../../ui/states";
import { Conflict } from "./Conflict";
import {
  differences,
  type Draft,
  draftOf,
  lengthOf,
  MOST,
  onTop,
  requestOf,
  TEXT_FIELDS,
} from "./draft";
import { readOwn, type Version } from "./EditProfile";
import { Field, tooLong } from "./Field";

interface Props {
  version: Version;
  onSaved: (version: Version) => void;
  onCancel: () => void;
}

/** All that one says about oneself. If it was changed elsewhere meanwhile, that is shown first. */
export function EditForm({ version, onSaved, onCancel }: Props) {
  const [base, setBase] = useState(version);
  const [draft, setDraft] = useState(() => draftOf(version.value));
  const [theirs, setTheirs] = useState<Version>();
  const form = useRef<HTMLFormElement>(null);
  const tag = tagFor(base, version);
  const save = useMutation({
    mutationFn: (given: { draft: Draft; tag: string }) =>
      contentAndTag(
        api.PUT("/api/me", {
          params: { header: { "If-Match": given.tag } },
          body: requestOf(given.draft),
        }),
      ),
    onSuccess: onSaved,
    onError: async (problem) => {
      if (problem instanceof ProblemError && problem.status === 412) {
        setTheirs(await readOwn());
      }
    },
  });
  const problems = problemsOf(draft, save.error);
  const wrong = Object.keys(problems)[0];
  useEffect(() => {
    if (save.isError && wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    }
  }, [save.isError, wrong]);
  const settle = (next: Draft, from: Version) => {
    setTheirs(undefined);
    setBase(from);
    setDraft(next);
    save.reset();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong === undefined || save.isError) {
          save.mutate({ draft, tag });
        }
      }}
    >
      {TEXT_FIELDS.map((field) => (
        <Field
          key={field}
          name={field}
          label={t(`profile.${field}`)}
          value={draft[field]}
          onChange={(text) => {
            setDraft({ ...draft, [field]: text });
            save.reset();
          }}
          problem={problems[field]}
          {...(field === "bio" && { lines: 5 })}
          {...(field === "timeZone" && { suggestions: Intl.supportedValuesOf("timeZone") })}
        />
      ))}
      {theirs && (
        <Conflict
          base={draftOf(base.value)}
          mine={draft}
          theirs={theirs}
          onKeepMine={() =>
            settle(onTop(draftOf(base.value), draft, draftOf(theirs.value)), theirs)
          }
          onTakeTheirs={() => settle(draftOf(theirs.value), theirs)}
        />
      )}
      {save.isError && wrong === undefined && !theirs && (
        <p class="field-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
      <p class="form-actions">
        <button type="submit" class="primary" disabled={save.isPending || theirs !== undefined}>
          {t("profile.save")}
        </button>
        <button type="button" onClick={onCancel}>
          {t("people.cancel")}
        </button>
      </p>
    </form>
  );
}

/** A new handle makes a newer version; it may be overwritten if its words are those known here. */
function tagFor(base: Version, latest: Version): string {
  const isNewer = latest.value.version > base.value.version;
  const sameWords = differences(draftOf(base.value), draftOf(latest.value)).length === 0;
  return isNewer && sameWords ? latest.tag : base.tag;
}

/** By field, what is wrong with it: seen here already, or told by the house. */
function problemsOf(draft: Draft, told: Error | null): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  if (told instanceof ProblemError && told.field !== undefined) {
    found[told.field] = t("profile.refused");
  }
  for (const field of TEXT_FIELDS) {
    const problem = tooLong(lengthOf(draft[field]), MOST[field]);
    if (problem !== undefined) {
      found[field] = problem;
    }
  }
  if (draft.displayName.trim() === "") {
    found["displayName"] = t("profile.nameNeeded");
  }
  return found;
}
