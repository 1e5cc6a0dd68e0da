import type { Concern } from "../api/client";
import { t } from "../i18n/messages";
import { Time } from "../ui/Time";

/** What an author says against a decision, and what another steward decided then. */
export function AppealWords({ appeal }: { appeal: NonNullable<Concern["appeal"]> }) {
  return (
    <>
      <p dir="auto">
        <strong>{t("moderation.appealed")}</strong> {appeal.text} <Time at={appeal.at} />
      </p>
      <p dir="auto" data-testid="appeal-outcome">
        {appeal.outcome === undefined ? (
          t("moderation.appealWaits")
        ) : (
          <>
            <strong>{t(`moderation.outcome.${appeal.outcome}`)}</strong> {appeal.reason}
          </>
        )}
      </p>
    </>
  );
}
