import { useQuery } from "@tanstack/preact-query";
import { language, t } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { Failure } from "../ui/states";
import { useUniqueId } from "../ui/useUniqueId";

interface Props {
  rule: string;
  onPick: (rule: string) => void;
}

/** The rule of the guidelines that a removal is for; there is none for any other cause. */
export function RulePicker({ rule, onPick }: Props) {
  const field = useUniqueId();
  const guidelines = useQuery(guidelinesQuery(language.value));
  if (guidelines.isError) {
    return (
      <Failure
        title={t("presence.guidelinesFailed")}
        problem={guidelines.error}
        onRetry={() => void guidelines.refetch()}
      />
    );
  }
  return (
    <>
      <label for={field}>{t("stewards.rule")}</label>
      <select id={field} value={rule} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{t("stewards.pickRule")}</option>
        {guidelines.data?.rules.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </>
  );
}
