import { useMutation } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { ActivitySource, Profile } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { Conflict } from "../ui/Conflict";
import { announce } from "../ui/toasts";
import { useFocusOnWrong } from "../ui/useFocusOnWrong";
import { problemsOf } from "./formProblems";
import { type Draft, draftOf, putRules, typeDraft, type TypeDraft, withType } from "./rules";
import { Saving } from "./Saving";
import { TypeFields } from "./TypeFields";

interface Props {
  system: Profile;
  /** As they were read; null before the first. */
  rules: ActivitySource | null;
  onReload: () => Promise<ActivitySource | null>;
}

/** Writes by what rules a system posts, and tries each template before it is anybody's. */
export function RulesForm({ system, rules, onReload }: Props) {
  const { query } = useLocation();
  const [base, setBase] = useState(rules);
  const [draft, setDraft] = useState<Draft>(() =>
    withType(draftOf(rules, system.handle), query["type"]),
  );
  const saving = useMutation({
    mutationFn: (over: ActivitySource | null) => putRules(system.id, over?.version ?? 0, draft),
    onSuccess: (kept) => {
      setBase(kept);
      announce(t("systems.rulesSaved"));
    },
  });
  const problems = problemsOf(saving.error);
  const form = useFocusOnWrong(problems);
  const isConflict = saving.error instanceof ProblemError && saving.error.status === 412;
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    saving.reset();
  };
  const changeType = (key: number, part: Partial<TypeDraft>) =>
    change({ types: draft.types.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const reload = async (keepMine: boolean) => {
    const theirs = await onReload();
    setBase(theirs);
    if (keepMine) {
      saving.mutate(theirs);
    } else {
      setDraft(draftOf(theirs, system.handle));
      saving.reset();
    }
  };
  const field = (name: Exclude<keyof Draft, "types">, hint?: string) => (
    <Field
      name={name}
      label={t(`systems.${name}`)}
      value={draft[name]}
      onChange={(text) => change({ [name]: text })}
      problem={problems[name]}
      {...(hint && { hint })}
    />
  );
  return (
    <form
      ref={form}
      class="system-form"
      noValidate
      data-testid="rules"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(base);
      }}
    >
      <div class="sheet">
        {field("source", t("systems.sourceHint"))}
        {field("name", t("systems.nameHint", { name: draft.name }))}
        <div class="pair">
          {field("perMinute")}
          {field("perDay")}
        </div>
      </div>
      <h2>{t("systems.typesTitle")}</h2>
      <p class="meta">{t("systems.templateHint")}</p>
      {draft.types.length === 0 && <p>{t("systems.noTypes")}</p>}
      {draft.types.map((type, at) => (
        <TypeFields
          key={type.key}
          profileId={system.id}
          at={at}
          draft={type}
          problems={problems}
          onChange={(part) => changeType(type.key, part)}
          onRemove={() => change({ types: draft.types.filter(({ key }) => key !== type.key) })}
        />
      ))}
      <p>
        <button type="button" onClick={() => change({ types: [...draft.types, typeDraft()] })}>
          {t("systems.addType")}
        </button>
      </p>
      {isConflict && (
        <Conflict
          words={t("systems.conflict")}
          onKeepMine={() => void reload(true)}
          onTakeTheirs={() => void reload(false)}
        />
      )}
      <Saving saving={saving} told={isConflict || Object.keys(problems).length > 0} />
    </form>
  );
}
