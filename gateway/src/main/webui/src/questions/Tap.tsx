import { useMutation } from "@tanstack/preact-query";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { announce } from "../ui/toasts";
import { tap } from "./acts";
import { ChoosePerson } from "./ChoosePerson";
import { refusalText } from "./refusals";

interface Props {
  question: Question;
  onClose: () => void;
}

/** On the shoulder of somebody who is found by name: "you know this". */
export function Tap({ question, onClose }: Props) {
  return (
    <ChoosePerson
      question={question}
      title={t("questions.tapTitle")}
      act={t("questions.tap")}
      actOn={(name) => t("questions.tapName", { name })}
      choose={(to) => tap(question.id, to)}
      done={t("questions.tapped")}
      onClose={onClose}
    />
  );
}

/** Beside somebody whom it could fit: the tap, or what has come of it. */
export function TapOn({
  question: { id, taps },
  profileId,
}: {
  question: Question;
  profileId: string;
}) {
  const tapping = useMutation({
    mutationFn: () => tap(id, profileId),
    onSuccess: () => announce(t("questions.tapped")),
    onError: (problem) => announce(refusalText(problem)),
  });
  const own = taps.find(({ by, to }) => by === me.value.profileId && to === profileId);
  if (own !== undefined) {
    return (
      <span class="meta" data-testid="tapped">
        {t(own.declined ? "questions.tapDeclined" : "questions.tapWaits")}
      </span>
    );
  }
  return (
    <button
      type="button"
      data-testid="tap"
      disabled={tapping.isPending}
      onClick={() => tapping.mutate()}
    >
      {t("questions.tap")}
    </button>
  );
}
