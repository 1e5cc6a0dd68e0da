import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { postHtml } from "../ui/trusted";
import { useUniqueId } from "../ui/useUniqueId";
import { preview, sampleFor } from "./rules";

interface Props {
  profileId: string;
  type: string;
  template: string;
}

/** Tries a template on data: the post that an event with these would become, or what they lack. */
export function TemplatePreview({ profileId, type, template }: Props) {
  const field = useUniqueId();
  const [typed, setTyped] = useState<string>();
  const sample = typed ?? sampleFor(template);
  const trying = useMutation({
    mutationFn: async () => preview(profileId, template, read(sample)),
  });
  const { data, error, isPending } = trying;
  return (
    <div class="try">
      <label for={field}>{t("systems.sample")}</label>
      <textarea
        id={field}
        class="code"
        rows={Math.min(8, sample.split("\n").length)}
        spellcheck={false}
        value={sample}
        aria-invalid={error !== null}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          trying.reset();
        }}
      />
      <p>
        <button type="button" disabled={isPending} onClick={() => trying.mutate()}>
          {t("systems.preview")}
          <span class="unseen"> {type}</span>
        </button>
      </p>
      <div aria-live="polite" aria-busy={isPending}>
        {error && <p class="field-problem">{refusal(error)}</p>}
        {data && (
          <figure class="preview" data-testid="preview">
            <figcaption class="meta">{t("systems.previewOf")}</figcaption>
            <div class="post-text" dir="auto" dangerouslySetInnerHTML={postHtml(data.html)} />
          </figure>
        )}
      </div>
    </div>
  );
}

/** Data that are no JSON are known here already. */
function read(sample: string): unknown {
  try {
    return JSON.parse(sample);
  } catch {
    throw new ProblemError(400, "invalid-body", undefined, "data", undefined);
  }
}

function refusal(problem: Error): string {
  if (!(problem instanceof ProblemError)) {
    return problemText(problem);
  }
  const { slug, field, detail } = problem;
  if (slug === "invalid-body") {
    return t("systems.wrongJson");
  }
  if (field === "template") {
    return t("systems.wrongTemplate", { detail: detail ?? "" });
  }
  if (slug === "event-refused" && detail === "invalid-text") {
    return t("systems.reason.invalid-text");
  }
  return slug === "event-refused"
    ? t("systems.lacks", { field: field ?? "" })
    : problemText(problem);
}
