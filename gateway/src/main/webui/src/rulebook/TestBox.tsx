import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { NudgeRuleDraft } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { useUniqueId } from "../ui/useUniqueId";
import { Marked } from "./Marked";
import { tryOn } from "./rules";

const MOST = 10_000;

interface Props {
  id: string | undefined;
  rule: NudgeRuleDraft;
}

/** A text to try the rules on, with this one as it stands in the form; nothing of it is kept. */
export function TestBox({ id, rule }: Props) {
  const field = useUniqueId();
  const [text, setText] = useState("");
  const trying = useMutation({
    mutationFn: async (tried: string) => ({ tried, nudges: await tryOn(tried, id, rule) }),
  });
  const found = trying.data;
  return (
    <section class="sheet" aria-labelledby={`${field}-title`} data-testid="test-box">
      <h2 id={`${field}-title`}>{t("rulebook.test")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trying.mutate(text);
        }}
      >
        <div class="field">
          <label for={field}>{t("rulebook.testText")}</label>
          <textarea
            id={field}
            rows={3}
            dir="auto"
            maxLength={MOST}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p class="form-actions">
          <button type="submit" disabled={text.trim() === "" || trying.isPending}>
            {t("rulebook.tryIt")}
          </button>
        </p>
      </form>
      <div aria-live="polite" aria-busy={trying.isPending}>
        {trying.isError && <p class="field-problem">{refusal(trying.error)}</p>}
        {found && <Marked text={found.tried} spans={found.nudges} />}
        {found?.nudges.length === 0 && <p>{t("rulebook.silent")}</p>}
        {found && found.nudges.length > 0 && (
          <ul class="findings">
            {found.nudges.map((nudge) => (
              <li key={`${nudge.rule} ${nudge.start}`}>
                <strong>{t(`nudge.${nudge.severity}`)}</strong> {nudge.message}{" "}
                {nudge.suggestion !== undefined && <em>{nudge.suggestion}</em>}{" "}
                <span class="meta">{nudge.rule === "-" ? t("rulebook.thisOne") : nudge.rule}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** What is wrong with the rule is told where it is saved, in words; here it is enough that it is. */
export function refusal(problem: Error): string {
  return problem instanceof ProblemError && problem.field !== undefined
    ? t("rulebook.notYet", { field: problem.field.replace(/^rule\./, "") })
    : problemText(problem);
}
