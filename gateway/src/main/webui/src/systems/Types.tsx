import { useQuery } from "@tanstack/preact-query";
import type { ActivitySource, Profile } from "../api/client";
import { locale, t } from "../i18n/messages";
import { isAdmin } from "../session/session";
import { Empty, Failure, Skeleton } from "../ui/states";
import { RulesForm } from "./RulesForm";
import { rulesQuery } from "./rules";
import { TemplatePreview } from "./TemplatePreview";

/** By what rules a system posts: for admins to write, for its owner to read and try. */
export function Types({ system }: { system: Profile }) {
  const rules = useQuery(rulesQuery(system.id));
  const again = () => void rules.refetch();
  if (rules.data === undefined) {
    return rules.isError ? (
      <Failure title={t("systems.rulesFailed")} problem={rules.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  if (isAdmin()) {
    return (
      <RulesForm
        system={system}
        rules={rules.data}
        onReload={async () => (await rules.refetch()).data ?? null}
      />
    );
  }
  return rules.data === null ? (
    <Empty title={t("systems.noRules")}>
      <p>{t("systems.noRulesText")}</p>
    </Empty>
  ) : (
    <ReadRules profileId={system.id} rules={rules.data} />
  );
}

function ReadRules({ profileId, rules }: { profileId: string; rules: ActivitySource }) {
  const { name, source, perMinute, perDay, types } = rules;
  const number = (value: number) => new Intl.NumberFormat(locale.value).format(value);
  return (
    <>
      <p class="meta">{t("systems.ownerReads")}</p>
      <dl class="sheet facts" data-testid="rules">
        <div>
          <dt>{t("systems.name")}</dt>
          <dd>activities.{name}</dd>
        </div>
        <div>
          <dt>{t("systems.source")}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{t("systems.events")}</dt>
          <dd>{t("systems.quota", { minute: number(perMinute), day: number(perDay) })}</dd>
        </div>
      </dl>
      <h2>{t("systems.typesTitle")}</h2>
      {types.length === 0 && <p>{t("systems.noTypes")}</p>}
      {types.map(({ type, template }) => (
        <section key={type} class="sheet type" data-testid="type" aria-label={type}>
          <h3>{type}</h3>
          <pre>
            <code>{template}</code>
          </pre>
          <TemplatePreview profileId={profileId} type={type} template={template} />
        </section>
      ))}
    </>
  );
}
