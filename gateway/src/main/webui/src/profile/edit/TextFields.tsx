import { t } from "../../i18n/messages";
import { type Draft, TEXT_FIELDS, type TextField } from "./draft";
import { Field } from "./Field";

export interface FieldsProps {
  draft: Draft;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<Draft>) => void;
}

/** Name, title and the like. */
export function TextFields({ draft, problems, onChange }: FieldsProps) {
  const field = (name: TextField) => (
    <Field
      key={name}
      name={name}
      label={t(`profile.${name}`)}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
      problem={problems[name]}
      {...(name === "bio" && { lines: 5 })}
      {...(name === "timeZone" && { suggestions: Intl.supportedValuesOf("timeZone") })}
    />
  );
  return (
    <>
      <div class="short-fields">{TEXT_FIELDS.filter((name) => name !== "bio").map(field)}</div>
      {field("bio")}
    </>
  );
}
