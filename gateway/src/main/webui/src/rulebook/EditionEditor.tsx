import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { GuidelineEdition } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { EditionFields } from "./EditionFields";
import { publish } from "./editions";
import { SideBySide } from "./SideBySide";

const CHANGED_MEANWHILE = 412;

interface Props {
  /** The version that holds, from which the next one begins. */
  base: GuidelineEdition;
  onPublished: () => void;
}

/** The next version: written, seen in both languages, published after one more question. */
export function EditionEditor({ base, onPublished }: Props) {
  const [text, setText] = useState(base.text);
  const [reason, setReason] = useState("");
  const [asking, setAsking] = useState(false);
  const known = new Set(base.text.rules.map(({ id }) => id));
  const publishing = useMutation({
    mutationFn: () => publish(text, base.version, reason),
    onSuccess: () => {
      announce(t("rulebook.published"));
      onPublished();
    },
    onError: () => setAsking(false),
  });
  const problems = problemsOf(publishing.error);
  const isTold = Object.keys(problems).length > 0;
  return (
    <>
      <form
        class="sheet rule-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        <h2>{t("rulebook.nextVersion")}</h2>
        <EditionFields
          text={text}
          known={known}
          problems={problems}
          onChange={(next) => {
            setText(next);
            publishing.reset();
          }}
        />
        <Field
          name="reason"
          label={t("rulebook.reason")}
          hint={t("rulebook.reasonHint")}
          value={reason}
          onChange={setReason}
          problem={problems["reason"]}
        />
        {publishing.isError && (
          <p class="field-problem" role="alert">
            {isTold ? t("rulebook.lookAgain") : refusal(publishing.error)}
          </p>
        )}
        <p class="form-actions">
          <button type="submit" class="primary" disabled={reason.trim() === ""}>
            {t("rulebook.publish")}
          </button>
        </p>
      </form>
      <h2>{t("rulebook.preview")}</h2>
      <SideBySide text={text} />
      {asking && (
        <Dialog title={t("rulebook.publishTitle")} onClose={() => setAsking(false)}>
          <p>{t("rulebook.publishText", { version: base.version + 1 })}</p>
          <div class="dialog-acts">
            <button
              type="button"
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the way that does no harm
              autoFocus
              onClick={() => setAsking(false)}
            >
              {t("nudge.goBack")}
            </button>
            <button
              type="button"
              class="primary"
              data-testid="publish-edition"
              disabled={publishing.isPending}
              onClick={() => publishing.mutate()}
            >
              {t("rulebook.publishNow")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** By field, what the house has against it. */
function problemsOf(problem: Error | null): Partial<Record<string, string>> {
  if (!(problem instanceof ProblemError) || problem.field === undefined) {
    return {};
  }
  const field = problem.field.replace(/^text\./, "");
  const isName = field.endsWith(".id");
  const isCited = field === "rules";
  return {
    [field]: t(
      isName ? "rulebook.wrongRuleId" : isCited ? "rulebook.wrongRules" : "rulebook.wrong",
    ),
  };
}

function refusal(problem: Error): string {
  const isLate = problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE;
  return isLate ? t("rulebook.publishedMeanwhile") : problemText(problem);
}
