import { useQuery } from "@tanstack/preact-query";
import { useEffect, useState } from "preact/hooks";
import { Rules } from "../guidelines/Rules";
import "../guidelines/guidelines.css";
import { language, t } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { Failure, Skeleton } from "../ui/states";

interface Props {
  label: string;
  /** The version that holds: what was read before it came is read anew. */
  version: number;
  disabled: boolean;
  /** Hears the version that stood there to be read. */
  onAgree: (version: number) => void;
}

/** The guidelines to read, the tick that one keeps to them, and what comes of it. */
export function Agreement({ label, version, disabled, onAgree }: Props) {
  const [pledged, setPledged] = useState(false);
  const guidelines = useQuery(guidelinesQuery(language.value));
  const { refetch } = guidelines;
  const again = () => void refetch();
  const isOld = guidelines.isSuccess && guidelines.data.version !== version;
  useEffect(() => {
    if (isOld) {
      void refetch();
    }
  }, [isOld, refetch]);
  if (guidelines.isPending || (isOld && guidelines.isFetching)) {
    return <Skeleton onRetry={again} />;
  }
  if (guidelines.isError) {
    return (
      <Failure title={t("presence.guidelinesFailed")} problem={guidelines.error} onRetry={again} />
    );
  }
  return (
    <>
      <section class="to-read" aria-labelledby="to-read">
        <h3 id="to-read">{guidelines.data.title}</h3>
        <Rules guidelines={guidelines.data} />
      </section>
      <label class="check">
        <input
          type="checkbox"
          data-testid="pledge"
          checked={pledged}
          onChange={(event) => setPledged(event.currentTarget.checked)}
        />
        {t("presence.pledge")}
      </label>
      <p class="form-actions">
        <button
          type="button"
          class="primary"
          data-testid="voice-on"
          disabled={disabled || !pledged}
          onClick={() => onAgree(guidelines.data.version)}
        >
          {label}
        </button>
      </p>
    </>
  );
}
