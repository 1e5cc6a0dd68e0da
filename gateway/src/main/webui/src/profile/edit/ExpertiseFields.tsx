import { t } from "../../i18n/messages";
import { Icon } from "../../ui/Icon";
import { MOST_WORKS, type WorkDraft } from "./draft";
import { Field } from "./Field";
import type { FieldsProps } from "./TextFields";

const KINDS = ["PUBLICATION", "PATENT", "TALK"] as const;
const EMPTY: WorkDraft = { kind: "PUBLICATION", title: "", url: "", year: "" };

/** What colleagues may come for: topics, languages, works. */
export function ExpertiseFields({ draft, problems, onChange }: FieldsProps) {
  const { works } = draft;
  const list = (field: "askTopics" | "learnTopics" | "languages", hint: string) => (
    <Field
      name={field}
      label={t(`profile.${field}`)}
      value={draft[field]}
      onChange={(text) => onChange({ [field]: text })}
      hint={hint}
      problem={problems[field]}
    />
  );
  const setWork = (at: number, part: Partial<WorkDraft>) =>
    onChange({
      works: works.map((work, index) => (index === at ? { ...work, ...part } : work)),
    });
  return (
    <>
      {list("askTopics", t("profile.topicsHint"))}
      {list("learnTopics", t("profile.topicsHint"))}
      {list("languages", t("profile.languagesHint"))}
      <label class="check">
        <input
          type="checkbox"
          checked={draft.availableToHelp}
          onChange={(event) => onChange({ availableToHelp: event.currentTarget.checked })}
        />
        {t("profile.available")}
      </label>
      <fieldset class="works">
        <legend>{t("profile.works")}</legend>
        {works.map((work, at) => (
          <WorkFields
            key={at}
            at={at}
            work={work}
            problems={problems}
            onChange={(part) => setWork(at, part)}
            onRemove={() => onChange({ works: works.filter((_, index) => index !== at) })}
          />
        ))}
        {works.length < MOST_WORKS && (
          <button type="button" onClick={() => onChange({ works: [...works, EMPTY] })}>
            {t("profile.addWork")}
          </button>
        )}
      </fieldset>
    </>
  );
}

interface WorkProps {
  at: number;
  work: WorkDraft;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<WorkDraft>) => void;
  onRemove: () => void;
}

function WorkFields({ at, work, problems, onChange, onRemove }: WorkProps) {
  const part = (name: "title" | "url" | "year", label: string) => (
    <Field
      name={`works[${at}].${name}`}
      label={label}
      value={work[name]}
      onChange={(text) => onChange({ [name]: text })}
      problem={problems[`works[${at}].${name}`]}
    />
  );
  return (
    <div class="work-fields">
      <label class="field">
        {t("profile.workKind")}
        <select
          value={work.kind}
          onChange={(event) => {
            const kind = KINDS.find((known) => known === event.currentTarget.value);
            onChange(kind === undefined ? {} : { kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`profile.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {part("title", t("profile.workTitle"))}
      {part("url", t("profile.workUrl"))}
      {part("year", t("profile.workYear"))}
      <button
        type="button"
        class="quiet"
        aria-label={t("profile.removeWork")}
        title={t("profile.removeWork")}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
