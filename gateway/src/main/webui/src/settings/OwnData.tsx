import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { fetchArchive, keep } from "./archive";
import { Erasure } from "./Erasure";

/** What the house knows of one: to take along, or to have erased. */
export default function OwnData() {
  return (
    <>
      <section aria-labelledby="own-data">
        <h2 id="own-data">{t("data.export")}</h2>
        <p>{t("data.exportText")}</p>
        <Download />
        <p class="meta">{t("data.provider")}</p>
      </section>
      <Erasure />
    </>
  );
}

function Download() {
  const [part, setPart] = useState<number | undefined>(undefined);
  const fetching = useMutation({
    mutationFn: () => fetchArchive(setPart),
    onSuccess: (archive) => {
      keep(archive);
      announce(t("data.here", { name: archive.name }));
    },
    onSettled: () => setPart(undefined),
    retry: false,
  });
  return (
    <div class="download">
      <button
        type="button"
        class="primary"
        disabled={fetching.isPending}
        onClick={() => fetching.mutate()}
      >
        {t(fetching.isError ? "data.exportAgain" : "data.download")}
      </button>
      {fetching.isPending && (
        <label class="download-progress" aria-busy="true">
          <span>{t("data.coming")}</span>
          <progress value={part} />
        </label>
      )}
      {fetching.isError && (
        <p class="trouble" role="alert">
          {t("data.exportFailed")} {problemText(fetching.error)}
        </p>
      )}
    </div>
  );
}
