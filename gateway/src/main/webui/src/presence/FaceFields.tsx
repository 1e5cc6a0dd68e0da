import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import type { FaceDraft } from "./faceDraft";

interface Props {
  draft: FaceDraft;
  problems: Partial<Record<string, string>>;
  onChange: (part: Partial<FaceDraft>) => void;
}

/** Whether one is shown outside, and what of oneself. */
export function FaceFields({ draft, problems, onChange }: Props) {
  const field = (name: "displayName" | "title" | "bio" | "topics", hint?: string) => (
    <Field
      name={name}
      label={t(name === "topics" ? "presence.topics" : `profile.${name}`)}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
      problem={problems[name]}
      {...(name === "bio" && { lines: 4 })}
      {...(hint && { hint })}
    />
  );
  const check = (name: "shown" | "indexed") => (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={draft[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      {t(`presence.${name}`)}
    </label>
  );
  return (
    <>
      {check("shown")}
      {field("displayName")}
      {field("title")}
      {field("bio")}
      {field("topics", t("presence.topicsHint"))}
      {check("indexed")}
    </>
  );
}
