import { useQuery } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import { language, t } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { isSteward } from "../session/session";
import { Failure, Skeleton } from "../ui/states";
import { Rules } from "./Rules";
import "../people/people.css";
import "./guidelines.css";

/** What the company asks of whoever speaks outside: a page to read, and to point at a rule of it. */
export default function Guidelines() {
  const guidelines = useQuery(guidelinesQuery(language.value));
  const isHere = guidelines.isSuccess;
  useEffect(() => {
    if (isHere && location.hash !== "") {
      const rule = document.getElementById(location.hash.slice(1));
      rule?.scrollIntoView({ behavior: "instant" });
      rule?.focus({ preventScroll: true });
    }
  }, [isHere]);
  const again = () => void guidelines.refetch();
  return (
    <section class="guidelines" aria-label={t("presence.guidelines")}>
      {guidelines.isPending && <Skeleton onRetry={again} />}
      {guidelines.isError && (
        <Failure
          title={t("presence.guidelinesFailed")}
          problem={guidelines.error}
          onRetry={again}
        />
      )}
      {guidelines.data && (
        <>
          <h1>{guidelines.data.title}</h1>
          {isSteward() && (
            <p>
              <a href="/admin/nudges">{t("rulebook.title")}</a>
            </p>
          )}
          <div class="sheet">
            <Rules guidelines={guidelines.data} />
          </div>
        </>
      )}
    </section>
  );
}
