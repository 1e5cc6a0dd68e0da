import { useMutation } from "@tanstack/preact-query";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { announce } from "../ui/toasts";
import { notMe } from "./acts";
import { refusalText } from "./refusals";
import { tapperOf } from "./stage";
import { usePerson } from "./usePerson";

/** "Bob thinks that you know this"; nothing where nobody does. */
export function TappedBy({ question }: { question: Question }) {
  const { name } = usePerson(tapperOf(question, me.value.profileId));
  return name === undefined ? null : (
    <p class="tapped-by" data-testid="tapped-by">
      {t("questions.tappedBy", { name })}
    </p>
  );
}

/** Passes a question over, for good and without a reason. */
export function NotMe({ question: { id } }: { question: Question }) {
  const passing = useMutation({
    mutationFn: () => notMe(id),
    onSuccess: () => announce(t("questions.passed")),
    onError: (problem) => announce(refusalText(problem)),
  });
  return (
    <button
      type="button"
      class="quiet"
      data-testid="not-me"
      disabled={passing.isPending}
      onClick={() => passing.mutate()}
    >
      {t("questions.notMe")}
    </button>
  );
}
