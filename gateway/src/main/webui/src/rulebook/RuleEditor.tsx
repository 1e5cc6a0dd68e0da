import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { NudgeRule } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { Conflict } from "../ui/Conflict";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { useFocusOnWrong } from "../ui/useFocusOnWrong";
import { type Draft, draftOf, NEW, problemsOf, requestOf } from "./draft";
import { DryRun } from "./DryRun";
import { RemoveRule } from "./RemoveRule";
import { RuleFields } from "./RuleFields";
import { putRule } from "./rules";
import { TestBox } from "./TestBox";

const CHANGED_MEANWHILE = 412;

interface Props {
  /** As it was read; none for a new one. */
  rule: NudgeRule | undefined;
  onReload: (id: string) => Promise<NudgeRule | undefined>;
  onClose: () => void;
}

/** Writes a rule, tries it and runs it over what is public, before it is anybody's. */
export function RuleEditor({ rule, onReload, onClose }: Props) {
  const [base, setBase] = useState(rule);
  const [draft, setDraft] = useState<Draft>(() => (rule ? draftOf(rule) : NEW));
  const [reason, setReason] = useState("");
  const [removing, setRemoving] = useState(false);
  const saving = useMutation({
    mutationFn: (over: NudgeRule | undefined) =>
      putRule(draft.id, over?.version ?? 0, requestOf(draft), reason),
    onSuccess: () => {
      announce(t("rulebook.saved"));
      onClose();
    },
  });
  const problems = problemsOf(saving.error);
  const isConflict =
    saving.error instanceof ProblemError && saving.error.status === CHANGED_MEANWHILE;
  const form = useFocusOnWrong(problems);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    saving.reset();
  };
  const reload = async (keepMine: boolean) => {
    const theirs = await onReload(draft.id);
    setBase(theirs);
    if (keepMine) {
      saving.mutate(theirs);
    } else if (theirs) {
      setDraft(draftOf(theirs));
      saving.reset();
    } else {
      onClose();
    }
  };
  const request = requestOf(draft);
  const savedAs = base?.id;
  return (
    <>
      <form
        ref={form}
        class="sheet rule-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate(base);
        }}
      >
        <h2>{base?.id ?? t("rulebook.new")}</h2>
        <RuleFields
          draft={draft}
          isNew={base === undefined}
          check={base?.check}
          problems={problems}
          onChange={change}
        />
        <Field
          name="reason"
          label={t("rulebook.reason")}
          hint={t("rulebook.reasonHint")}
          value={reason}
          onChange={(text) => {
            setReason(text);
            saving.reset();
          }}
          problem={problems["reason"]}
        />
        {isConflict && (
          <Conflict
            words={t("rulebook.conflict")}
            onKeepMine={() => void reload(true)}
            onTakeTheirs={() => void reload(false)}
          />
        )}
        {saving.isError && !isConflict && Object.keys(problems).length === 0 && (
          <p class="field-problem" role="alert">
            {problemText(saving.error)}
          </p>
        )}
        <p class="form-actions">
          <button type="submit" class="primary" disabled={saving.isPending || isConflict}>
            {t("rulebook.save")}
          </button>
          {base && !base.check && (
            <button type="button" onClick={() => setRemoving(true)}>
              {t("rulebook.remove")}
            </button>
          )}
        </p>
      </form>
      <TestBox id={savedAs} rule={request} />
      <DryRun id={savedAs} rule={request} />
      {removing && base && (
        <RemoveRule rule={base} onClose={() => setRemoving(false)} onRemoved={onClose} />
      )}
    </>
  );
}
