import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { RuleList } from "./RuleList";
import { RuleEditor } from "./RuleEditor";
import { FixedRule } from "./FixedRule";
import { rulesQuery } from "./rules";

/** The rules of hints: a list, and the one that the address names. */
export default function Nudges() {
  const { query, route } = useLocation();
  const rules = useQuery(rulesQuery);
  const chosen = query["rule"];
  const again = () => void rules.refetch();
  if (rules.data === undefined) {
    return rules.isError ? (
      <Failure title={t("rulebook.failed")} problem={rules.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  const rule = rules.data.find(({ id }) => id === chosen);
  const isNew = chosen === "";
  const close = () => route("/admin/nudges");
  if (chosen === undefined) {
    return <RuleList rules={rules.data} />;
  }
  return (
    <>
      <p>
        <a href="/admin/nudges">{t("rulebook.all")}</a>
      </p>
      {rule?.fixed ? (
        <FixedRule rule={rule} />
      ) : rule || isNew ? (
        <RuleEditor
          key={chosen}
          rule={rule}
          onReload={async (name) => (await rules.refetch()).data?.find(({ id }) => id === name)}
          onClose={close}
        />
      ) : (
        <Empty title={t("rulebook.gone")} />
      )}
    </>
  );
}
