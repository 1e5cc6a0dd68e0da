import type { Question } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { now, Time } from "../ui/Time";
import { clock } from "./clock";
import { endingClaim, stageOf } from "./stage";
import { usePerson } from "./usePerson";

function ownClaim(question: Question, until: string): string {
  return endingClaim(question, me.value.profileId, now.value)
    ? t("questions.yoursEnds", { at: clock(until) })
    : t("questions.yours", { until: moment(until) });
}

/** Who is on it, or what has become of it; nothing while it waits for somebody. */
export function Standing({ question }: { question: Question }) {
  const { claim, answers, declined } = question;
  const stage = stageOf(question, me.value.profileId, now.value);
  const answerer = answers.find(({ state }) => state === "LIVE")?.profileId;
  const { name } = usePerson(
    { TAKEN: claim?.profileId, ANSWERED: answerer, HELPED: answerer, DECLINED: declined?.by }[
      stage as string
    ],
  );
  switch (stage) {
    case "OPEN":
    case "WITHDRAWN":
      return null;
    case "MINE":
      return <>{claim && ownClaim(question, claim.until)}</>;
    case "TAKEN":
      return name === undefined || claim === undefined ? null : (
        <>
          {t("questions.isOnIt", { name })}{" "}
          <span class="meta">
            <Time at={claim.since} />
          </span>
        </>
      );
    case "ANSWERED":
      return <>{name !== undefined && t("questions.answeredBy", { name })}</>;
    case "HELPED":
      return <>{name !== undefined && t("questions.helped", { name })}</>;
    case "DECLINED":
      return <>{name !== undefined && t("questions.declinedBy", { name })}</>;
  }
}
