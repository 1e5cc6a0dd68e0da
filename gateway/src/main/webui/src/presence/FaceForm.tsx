import { useMutation } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, contentAndTag } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { differences, onTop } from "../profile/edit/draft";
import { problemText } from "../ui/states";
import { type Version, readFace } from "./face";
import { FaceConflict } from "./FaceConflict";
import { type FaceDraft, draftOf, problemsOf, requestOf } from "./faceDraft";
import { FaceFields } from "./FaceFields";
import { FacePreview } from "./FacePreview";

const CHANGED_MEANWHILE = 412;

interface Props {
  version: Version;
  onSaved: (version: Version) => void;
}

/** What one shows outside, beside what outsiders see of it. Changed elsewhere: shown first. */
export function FaceForm({ version, onSaved }: Props) {
  const [base, setBase] = useState(version);
  const [draft, setDraft] = useState(() => draftOf(version.value));
  const [theirs, setTheirs] = useState<Version>();
  const settle = (from: Version, next = draftOf(from.value)) => {
    setTheirs(undefined);
    setBase(from);
    setDraft(next);
  };
  const save = useMutation({
    mutationFn: () =>
      contentAndTag(
        api.PUT("/api/me/public-face", {
          params: { header: { "If-Match": base.tag } },
          body: requestOf(draft),
        }),
      ),
    onSuccess: (next) => {
      settle(next);
      onSaved(next);
    },
    onError: async (problem) => {
      if (problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE) {
        setTheirs(await readFace());
      }
    },
  });
  const problems = problemsOf(draft, save.error);
  const form = useFocusOnWrong(problems, save.isError);
  const isWrong = Object.keys(problems).length > 0;
  const known = draftOf(base.value);
  const isChanged = differences(known, draft).length > 0;
  const change = (part: Partial<FaceDraft>) => {
    setDraft({ ...draft, ...part });
    save.reset();
  };
  return (
    <form
      ref={form}
      class="sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong || save.isError) {
          save.mutate();
        }
      }}
    >
      <FaceFields draft={draft} problems={problems} onChange={change} />
      <FacePreview draft={draft} />
      {theirs && (
        <FaceConflict
          base={known}
          mine={draft}
          theirs={draftOf(theirs.value)}
          onKeepMine={() => {
            settle(theirs, onTop(known, draft, draftOf(theirs.value)));
            save.reset();
          }}
          onTakeTheirs={() => {
            settle(theirs);
            save.reset();
          }}
        />
      )}
      {save.isError && !isWrong && !theirs && (
        <p class="field-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
      <p class="form-actions">
        <button
          type="submit"
          class="primary"
          disabled={!isChanged || save.isPending || theirs !== undefined}
        >
          {t("profile.save")}
        </button>
      </p>
    </form>
  );
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
