import { useMutation } from "@tanstack/preact-query";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { announce } from "../ui/toasts";
import { now } from "../ui/Time";
import { keep } from "./acts";
import { clock } from "./clock";
import { refusalText } from "./refusals";
import { endingClaim } from "./stage";

/** Keeps one's claim for another day, where that is still to be had. */
export function Keep({ question }: { question: Question }) {
  const keeping = useMutation({
    mutationFn: () => keep(question.id),
    onSuccess: ({ claim }) =>
      announce(claim ? t("questions.kept", { at: clock(claim.until) }) : t("questions.claimed")),
    onError: (problem) => announce(refusalText(problem)),
  });
  const claim = endingClaim(question, me.value.profileId, now.value);
  return claim?.keepable ? (
    <button
      type="button"
      data-testid="keep"
      disabled={keeping.isPending}
      onClick={() => keeping.mutate()}
    >
      {t("questions.keep")}
    </button>
  ) : null;
}
