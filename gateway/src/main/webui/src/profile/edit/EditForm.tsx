import { useMutation } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, contentAndTag } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { t } from "../../i18n/messages";
import { problemText } from "../../ui/states";
import { ProfileConflict } from "./ProfileConflict";
import { differences, type Draft, draftOf, onTop, requestOf } from "./draft";
import { readOwn, type Version } from "./EditProfile";
import { ExpertiseFields } from "./ExpertiseFields";
import { problemsOf } from "./problems";
import { TextFields } from "./TextFields";

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
  const save = useSave(onSaved, setTheirs);
  const problems = problemsOf(draft, save.error);
  const form = useFocusOnWrong(problems, save.isError);
  const settle = (next: Draft, from: Version) => {
    setTheirs(undefined);
    setBase(from);
    setDraft(next);
    save.reset();
  };
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    save.reset();
  };
  const isWrong = Object.keys(problems).length > 0;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong || save.isError) {
          save.mutate({ draft, tag: tagFor(base, version) });
        }
      }}
    >
      <TextFields draft={draft} problems={problems} onChange={change} />
      <ExpertiseFields draft={draft} problems={problems} onChange={change} />
      {theirs && (
        <ProfileConflict
          base={draftOf(base.value)}
          mine={draft}
          theirs={theirs}
          onKeepMine={() =>
            settle(onTop(draftOf(base.value), draft, draftOf(theirs.value)), theirs)
          }
          onTakeTheirs={() => settle(draftOf(theirs.value), theirs)}
        />
      )}
      {save.isError && !isWrong && !theirs && (
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

function useSave(onSaved: (version: Version) => void, onConflict: (theirs: Version) => void) {
  return useMutation({
    mutationFn: ({ draft, tag }: { draft: Draft; tag: string }) =>
      contentAndTag(
        api.PUT("/api/me", {
          params: { header: { "If-Match": tag } },
          body: requestOf(draft),
        }),
      ),
    onSuccess: onSaved,
    onError: async (problem) => {
      if (problem instanceof ProblemError && problem.status === 412) {
        onConflict(await readOwn());
      }
    },
  });
}

/** What the house refuses is where the focus goes. */
function useFocusOnWrong(problems: Partial<Record<string, string>>, refused: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(problems)[0];
  useEffect(() => {
    if (refused && wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    }
  }, [refused, wrong]);
  return form;
}

/** A new handle makes a newer version; it may be overwritten if its words are those known here. */
function tagFor(base: Version, latest: Version): string {
  const isNewer = latest.value.version > base.value.version;
  const sameWords = differences(draftOf(base.value), draftOf(latest.value)).length === 0;
  return isNewer && sameWords ? latest.tag : base.tag;
}
