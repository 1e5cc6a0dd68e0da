import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { isSteward, me } from "../session/session";
import { composing } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { announce } from "../ui/toasts";
import { release } from "./acts";
import { Claim, OfferHelp } from "./Claim";
import { Decline } from "./Decline";
import { Duplicate } from "./Duplicate";
import { Keep } from "./Ending";
import { HandOver } from "./HandOver";
import { NotMe } from "./NotMe";
import { Pin } from "./Pin";
import { refusalText } from "./refusals";
import { type Stage, tapperOf } from "./stage";
import { Tap } from "./Tap";
import { usePerson } from "./usePerson";

interface Props {
  question: Question;
  stage: Stage;
}

type Layer = "handOver" | "tap" | "decline" | "duplicate";

/** What somebody can do with a question, by where it stands. */
export function Acts({ question, stage }: Props) {
  const [layer, setLayer] = useState<Layer>();
  const close = () => setLayer(undefined);
  const { id } = question;
  return (
    <>
      {stage === "OPEN" && (
        <div class="question-acts">
          <Claim question={question} />
          <button type="button" onClick={() => setLayer("tap")}>
            {t("questions.tapSomebody")}
          </button>
          {isMeant(question) && <NotMe question={question} />}
          <Refusing onLayer={setLayer} />
        </div>
      )}
      {stage === "MINE" && (
        <div class="question-acts">
          <button
            type="button"
            class="primary outside"
            data-testid="answer"
            onClick={() => (composing.value = { answersId: id })}
          >
            <Icon name="globe" />
            {t("questions.answer")}
          </button>
          <button type="button" onClick={() => setLayer("handOver")}>
            {t("questions.handOverTo")}
          </button>
          <Keep question={question} />
          <GiveBack id={id} />
          <Refusing onLayer={setLayer} />
        </div>
      )}
      {(stage === "ANSWERED" || stage === "HELPED") && isSteward() && <Pin question={question} />}
      {stage === "TAKEN" && <Taken question={question} />}
      {layer === "handOver" && <HandOver question={question} onClose={close} />}
      {layer === "tap" && <Tap question={question} onClose={close} />}
      {layer === "decline" && <Decline question={question} onClose={close} />}
      {layer === "duplicate" && <Duplicate question={question} onClose={close} />}
    </>
  );
}

/** Offered to the reader, by the house or by a colleague. */
function isMeant(question: Question): boolean {
  const { profileId } = me.value;
  const isOffered = question.offeredTo.some((offer) => offer.profileId === profileId);
  return !question.notMe && (isOffered || tapperOf(question, profileId) !== undefined);
}

function Refusing({ onLayer }: { onLayer: (layer: Layer) => void }) {
  return (
    <>
      <button type="button" class="quiet" onClick={() => onLayer("duplicate")}>
        {t("questions.duplicateOf")}
      </button>
      <button type="button" class="quiet" onClick={() => onLayer("decline")}>
        {t("questions.decline")}
      </button>
    </>
  );
}

function GiveBack({ id }: { id: string }) {
  const releasing = useMutation({
    mutationFn: () => release(id),
    onSuccess: () => announce(t("questions.released")),
    onError: (problem) => announce(refusalText(problem)),
  });
  return (
    <button
      type="button"
      data-testid="release"
      disabled={releasing.isPending}
      onClick={() => releasing.mutate()}
    >
      {t("questions.release")}
    </button>
  );
}

/** Somebody else is on it. */
function Taken({ question: { id, claim } }: { question: Question }) {
  const { profile } = usePerson(claim?.profileId);
  return profile ? (
    <div class="question-acts">
      <OfferHelp handle={profile.handle} id={id} />
    </div>
  ) : null;
}
