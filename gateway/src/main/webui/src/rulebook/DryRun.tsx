import { useMutation } from "@tanstack/preact-query";
import type { NudgeRuleDraft } from "../api/client";
import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import { Marked } from "./Marked";
import { dryRun } from "./rules";
import { refusal } from "./TestBox";

interface Props {
  id: string | undefined;
  rule: NudgeRuleDraft;
}

/** What the rule would have said to the newest public posts: how often, and to which, but not whose. */
export function DryRun({ id, rule }: Props) {
  const title = useUniqueId();
  const running = useMutation({ mutationFn: () => dryRun(id, rule) });
  const found = running.data;
  return (
    <section class="sheet" aria-labelledby={title} data-testid="dry-run">
      <h2 id={title}>{t("rulebook.dryRun")}</h2>
      <p class="meta">{t("rulebook.dryRunText")}</p>
      <p class="form-actions">
        <button type="button" disabled={running.isPending} onClick={() => running.mutate()}>
          {t("rulebook.run")}
        </button>
      </p>
      <div aria-live="polite" aria-busy={running.isPending}>
        {running.isError && <p class="field-problem">{refusal(running.error)}</p>}
        {found && (
          <p>
            {found.posts === 0
              ? t("rulebook.nothingPublic")
              : t("rulebook.hinted", { hinted: found.hinted, posts: found.posts })}
          </p>
        )}
        {found && found.examples.length > 0 && (
          <ul class="findings">
            {found.examples.map(({ text, places }, index) => (
              <li key={index}>
                <Marked text={text} spans={places} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
