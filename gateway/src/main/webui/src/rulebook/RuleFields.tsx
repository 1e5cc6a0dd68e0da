import { useQuery } from "@tanstack/preact-query";
import { language, t } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { Field } from "../profile/edit/Field";
import { useUniqueId } from "../ui/useUniqueId";
import type { Draft } from "./draft";

interface Props {
  draft: Draft;
  isNew: boolean;
  /** A check of the house's own, beside what the lists say. */
  check: "ALT_TEXT" | "AFFILIATION" | undefined;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<Draft>) => void;
}

type TextField = Exclude<keyof Draft, "severity" | "guideline" | "enabled" | "secret">;

/** All that makes a rule. */
export function RuleFields({ draft, isNew, check, problems, onChange }: Props) {
  const field = (name: TextField, lines?: number, hint?: string) => (
    <Field
      name={name}
      label={t(`rulebook.${name}`)}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
      problem={problems[name]}
      {...(lines && { lines })}
      {...(hint && { hint })}
    />
  );
  const tick = (name: "enabled" | "secret") => (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={draft[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      {t(`rulebook.${name}`)}
    </label>
  );
  return (
    <>
      {isNew && field("id", undefined, t("rulebook.idHint"))}
      <fieldset class="choices">
        <legend>{t("rulebook.severity")}</legend>
        {(["ASK", "TIP"] as const).map((severity) => (
          <label key={severity} class="check">
            <input
              type="radio"
              name="severity"
              checked={draft.severity === severity}
              onChange={() => onChange({ severity })}
            />
            {t(`rulebook.${severity}`)}
          </label>
        ))}
      </fieldset>
      <Guideline
        value={draft.guideline}
        problem={problems["guideline"]}
        onChange={(guideline) => onChange({ guideline })}
      />
      {check && <p class="meta">{t(`rulebook.check.${check}`)}</p>}
      {check !== "ALT_TEXT" && field("phrases", 4, t("rulebook.phrasesHint"))}
      {check === undefined && field("patterns", 3, t("rulebook.patternsHint"))}
      {check === undefined && field("exceptions", 2, t("rulebook.exceptionsHint"))}
      <div class="side-by-side">
        {field("message.en", 3, t("rulebook.wordsHint"))}
        {field("message.de", 3)}
        {field("suggestion.en", 2)}
        {field("suggestion.de", 2)}
      </div>
      {tick("secret")}
      {tick("enabled")}
    </>
  );
}

interface GuidelineProps {
  value: string;
  problem: string | undefined;
  onChange: (guideline: string) => void;
}

/** The rule of the guidelines that a hint leads to. */
function Guideline({ value, problem, onChange }: GuidelineProps) {
  const id = useUniqueId();
  const rules = useQuery(guidelinesQuery(language.value)).data?.rules ?? [];
  return (
    <div class="field">
      <label for={id}>{t("rulebook.guideline")}</label>
      <select
        id={id}
        name="guideline"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">–</option>
        {rules.map((rule) => (
          <option key={rule.id} value={rule.id}>
            {rule.number}. {rule.title}
          </option>
        ))}
      </select>
      {problem && (
        <small id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
