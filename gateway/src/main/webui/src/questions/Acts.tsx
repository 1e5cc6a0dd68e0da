import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { announce } from "../ui/toasts";
import { release } from "./acts";
import { Claim, OfferHelp } from "./Claim";
import { Decline } from "./Decline";
import { Duplicate } from "./Duplicate";
import { HandOver } from "./HandOver";
import { refusalText } from "./refusals";
import type { Stage } from "./stage";
import { usePerson } from "./usePerson";

interface Props {
  question: Question;
  stage: Stage;
}

type Layer = "handOver" | "decline" | "duplicate";

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
          <GiveBack id={id} />
          <Refusing onLayer={setLayer} />
        </div>
      )}
      {stage === "TAKEN" && <Taken question={question} />}
      {layer === "handOver" && <HandOver question={question} onClose={close} />}
      {layer === "decline" && <Decline question={question} onClose={close} />}
      {layer === "duplicate" && <Duplicate question={question} onClose={close} />}
    </>
  );
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
