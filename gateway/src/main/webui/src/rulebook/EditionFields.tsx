import type { GuidelineText } from "../api/client";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { EMPTY, raised, withoutRule, withRule } from "./editing";

const LANGUAGES = ["en", "de"] as const;

type Wording = GuidelineText["title"];

interface Props {
  text: GuidelineText;
  /** Names that hints lead to stay. */
  known: ReadonlySet<string>;
  problems: Partial<Record<string, string>>;
  onChange: (text: GuidelineText) => void;
}

/** All that guidelines say, English and German beside each other. */
export function EditionFields({ text, known, problems, onChange }: Props) {
  const both = (
    name: string,
    label: "title" | "introduction" | "ruleText",
    value: Wording,
    change: (value: Wording) => void,
    lines?: number,
  ) => (
    <div class="side-by-side">
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          name={`${name}.${language}`}
          label={t(`rulebook.${label}.${language}`)}
          value={value[language]}
          onChange={(words) => change({ ...value, [language]: words })}
          problem={problems[`${name}.${language}`]}
          {...(lines && { lines })}
        />
      ))}
    </div>
  );
  return (
    <>
      {both("title", "title", text.title, (title) => onChange({ ...text, title }))}
      {both(
        "introduction",
        "introduction",
        text.introduction,
        (introduction) => onChange({ ...text, introduction }),
        3,
      )}
      {text.rules.map((rule, at) => {
        const put = (part: Partial<typeof rule>) =>
          onChange(withRule(text, at, { ...rule, ...part }));
        const number = at + 1;
        return (
          <fieldset key={at} class="choices rule-form">
            <legend>{t("rulebook.ruleNumber", { number })}</legend>
            {!known.has(rule.id) && (
              <Field
                name={`rules[${at}].id`}
                label={t("rulebook.id")}
                hint={t("rulebook.ruleIdHint")}
                value={rule.id}
                onChange={(id) => put({ id })}
                problem={problems[`rules[${at}].id`]}
              />
            )}
            {both(`rules[${at}].title`, "title", rule.title, (title) => put({ title }))}
            {both(`rules[${at}].text`, "ruleText", rule.text, (words) => put({ text: words }), 5)}
            <p class="form-actions">
              {at > 0 && (
                <button type="button" class="quiet" onClick={() => onChange(raised(text, at))}>
                  {t("rulebook.raise", { number })}
                </button>
              )}
              <button type="button" class="quiet" onClick={() => onChange(withoutRule(text, at))}>
                {t("rulebook.drop", { number })}
              </button>
            </p>
          </fieldset>
        );
      })}
      {problems["rules"] && (
        <p class="field-problem" role="alert">
          {problems["rules"]}
        </p>
      )}
      <p class="form-actions">
        <button type="button" onClick={() => onChange({ ...text, rules: [...text.rules, EMPTY] })}>
          {t("rulebook.addRule")}
        </button>
      </p>
    </>
  );
}
