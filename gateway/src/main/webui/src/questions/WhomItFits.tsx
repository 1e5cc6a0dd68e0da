import { useMutation } from "@tanstack/preact-query";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { me } from "../session/session";
import { announce } from "../ui/toasts";
import { handOver } from "./acts";
import { reasonText } from "./reasons";
import { refusalText } from "./refusals";
import { couldKnow, reasonsFor, type Stage } from "./stage";
import { TapOn } from "./Tap";

interface Props {
  question: Question;
  stage: Stage;
}

/** To whom a question is offered, each with why; whoever has it can hand it over there. */
export function WhomItFits({ question, stage }: Props) {
  const people = couldKnow(question, me.value.profileId);
  if (people.length === 0 || stage === "ANSWERED" || stage === "HELPED" || stage === "DECLINED") {
    return null;
  }
  return (
    <section aria-labelledby="fits">
      <h2 id="fits">{t("questions.whomItFits")}</h2>
      <ul class="person-list">
        {people.map((profileId) => (
          <PersonById
            key={profileId}
            profileId={profileId}
            action={<Act question={question} stage={stage} profileId={profileId} />}
          >
            <Why question={question} profileId={profileId} />
          </PersonById>
        ))}
      </ul>
    </section>
  );
}

function Act({ question, stage, profileId }: Props & { profileId: string }) {
  if (profileId === me.value.profileId) {
    return null;
  }
  if (stage === "OPEN") {
    return <TapOn question={question} profileId={profileId} />;
  }
  return stage === "MINE" ? <HandOverTo questionId={question.id} profileId={profileId} /> : null;
}

function Why({ question, profileId }: { question: Question; profileId: string }) {
  const isReader = profileId === me.value.profileId;
  const reasons = reasonsFor(question, profileId).map((each) => reasonText(each, isReader));
  const isNamed = question.addressedTo === profileId && reasons.length === 0;
  return (
    <p class="why">
      {(isNamed ? [t("questions.addressed")] : reasons).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}

function HandOverTo({ questionId, profileId }: { questionId: string; profileId: string }) {
  const handing = useMutation({
    mutationFn: () => handOver(questionId, profileId),
    onSuccess: () => announce(t("questions.handedOver")),
    onError: (problem) => announce(refusalText(problem)),
  });
  return (
    <button type="button" disabled={handing.isPending} onClick={() => handing.mutate()}>
      {t("questions.handOver")}
    </button>
  );
}
