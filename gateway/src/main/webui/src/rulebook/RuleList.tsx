import { useQuery } from "@tanstack/preact-query";
import type { NudgeRule } from "../api/client";
import { t } from "../i18n/messages";
import { countsQuery } from "./rules";

const SEVERITIES = ["STOP", "ASK", "TIP"] as const;

/** All rules by what they do; those that always stop are only to be read. */
export function RuleList({ rules }: { rules: NudgeRule[] }) {
  return (
    <>
      <p class="form-actions">
        <a class="button" href="/admin/nudges?rule=">
          {t("rulebook.new")}
        </a>
      </p>
      {SEVERITIES.map((severity) => (
        <section key={severity} aria-labelledby={`rules-${severity}`}>
          <h2 id={`rules-${severity}`}>{t(`rulebook.${severity}`)}</h2>
          <p class="meta">{t(`rulebook.about.${severity}`)}</p>
          <ul class="rule-list" data-testid={`rules-${severity}`}>
            {rules
              .filter((rule) => rule.severity === severity)
              .map((rule) => (
                <Row key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ rule: { id, enabled, secret, fixed, message } }: { rule: NudgeRule }) {
  return (
    <li data-testid="rule-row">
      <a href={`/admin/nudges?rule=${id}`}>{id}</a>
      <span class="chips">
        {fixed && <span class="chip">{t("rulebook.fixed")}</span>}
        {!enabled && <span class="chip">{t("rulebook.off")}</span>}
        {secret && <span class="chip">{t("rulebook.isSecret")}</span>}
      </span>
      <p class="meta" dir="auto">
        {message.en}
      </p>
      <Outcomes id={id} />
    </li>
  );
}

/** How often its hints were heeded; nothing of fewer than five people. */
function Outcomes({ id }: { id: string }) {
  const counts = useQuery(countsQuery).data;
  const mine = counts?.find(({ rule }) => rule === id);
  return mine ? (
    <p class="meta">
      {t("rulebook.outcomes", {
        kept: mine.kept,
        edited: mine.edited,
        cancelled: mine.cancelled,
      })}
    </p>
  ) : null;
}
