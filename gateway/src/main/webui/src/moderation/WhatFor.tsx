import { useQuery } from "@tanstack/preact-query";
import { language, t } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { useUniqueId } from "../ui/useUniqueId";
import { CATEGORIES, type Category } from "./concerns";

interface Props {
  category: Category | undefined;
  rule: string;
  onCategory: (category: Category) => void;
  onRule: (rule: string) => void;
}

/** What is wrong; and a rule of the guidelines, if they can be read and one fits. */
export function WhatFor({ category, rule, onCategory, onRule }: Props) {
  const field = useUniqueId();
  const rules = useQuery(guidelinesQuery(language.value)).data?.rules ?? [];
  return (
    <>
      <fieldset class="choices">
        <legend>{t("moderation.what")}</legend>
        {CATEGORIES.map((each) => (
          <label key={each} class="check">
            <input
              type="radio"
              name="category"
              checked={each === category}
              onChange={() => onCategory(each)}
            />
            {t(`moderation.category.${each}`)}
          </label>
        ))}
      </fieldset>
      {rules.length > 0 && (
        <>
          <label for={field}>{t("moderation.rule")}</label>
          <select id={field} value={rule} onChange={(event) => onRule(event.currentTarget.value)}>
            <option value="">{t("moderation.noRule")}</option>
            {rules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
}
