import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Profile, WebhookSecret } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { useFocusOnWrong } from "../ui/useFocusOnWrong";
import { add, type Kind, KINDS, refusal } from "./webhooks";

interface Props {
  system: Profile;
  onSecret: (secret: WebhookSecret) => void;
}

/** Another address to which events are to go, and which ones. */
export function WebhookForm({ system, onSecret }: Props) {
  const [url, setUrl] = useState("");
  const [kinds, setKinds] = useState<Kind[]>(KINDS);
  const adding = useMutation({
    mutationFn: () => add(system.id, url, kinds),
    onSuccess: (made) => {
      setUrl("");
      setKinds(KINDS);
      onSecret(made);
    },
  });
  const problems = problemsOf(adding.error);
  const form = useFocusOnWrong(problems);
  return (
    <form
      ref={form}
      class="sheet system-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <h2>{t("webhooks.add")}</h2>
      <Field
        name="url"
        label={t("webhooks.url")}
        hint={t("webhooks.urlHint")}
        value={url}
        problem={problems.url}
        onChange={(text) => {
          setUrl(text);
          adding.reset();
        }}
      />
      <fieldset class="type">
        <legend>{t("webhooks.types")}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              name="types"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) => {
                setKinds(KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))));
                adding.reset();
              }}
            />{" "}
            {t(`webhooks.kind.${kind}`)}
          </label>
        ))}
        {problems.types && (
          <p class="field-problem" role="alert">
            {problems.types}
          </p>
        )}
      </fieldset>
      {adding.error && Object.keys(problems).length === 0 && (
        <p class="field-problem" role="alert">
          {refusal(adding.error)}
        </p>
      )}
      <p class="form-actions">
        <button type="submit" class="primary" disabled={adding.isPending}>
          {t("webhooks.add")}
        </button>
      </p>
    </form>
  );
}

/** By the field of the form, what the house has against it. */
function problemsOf(problem: Error | null): { url?: string; types?: string } {
  switch (problem instanceof ProblemError ? problem.field : undefined) {
    case "url":
      return { url: t("webhooks.wrongUrl") };
    case "types":
      return { types: t("webhooks.wrongTypes") };
    default:
      return {};
  }
}
