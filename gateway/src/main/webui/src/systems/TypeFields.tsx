import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import type { TypeDraft } from "./rules";
import { TemplatePreview } from "./TemplatePreview";

interface Props {
  profileId: string;
  at: number;
  draft: TypeDraft;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<TypeDraft>) => void;
  onRemove: () => void;
}

/** A type of event, what becomes of it, and data to try that on. */
export function TypeFields({ profileId, at, draft, problems, onChange, onRemove }: Props) {
  const { type, template } = draft;
  return (
    <fieldset class="sheet type" data-testid="type">
      <legend class="unseen">{type || t("systems.typeNumber", { number: at + 1 })}</legend>
      <Field
        name={`types[${at}].type`}
        label={t("systems.type")}
        value={type}
        onChange={(text) => onChange({ type: text })}
        problem={problems[`types[${at}].type`]}
      />
      <Field
        name={`types[${at}].template`}
        label={t("systems.template")}
        value={template}
        lines={3}
        onChange={(text) => onChange({ template: text })}
        problem={problems[`types[${at}].template`]}
      />
      <TemplatePreview profileId={profileId} type={type} template={template} />
      <p>
        <button type="button" class="danger" onClick={onRemove}>
          {t("systems.removeType")}
          <span class="unseen"> {type}</span>
        </button>
      </p>
    </fieldset>
  );
}
