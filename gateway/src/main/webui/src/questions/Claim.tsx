import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { justAgo } from "../i18n/spans";
import { composing, questionPath } from "../shell/navigation";
import { announce } from "../ui/toasts";
import { claim, type Conflict, troubleOf } from "./acts";
import { refusalText } from "./refusals";
import { usePerson } from "./usePerson";

/** Takes a question. The focus goes to the question, for the button goes with the claim. */
export function Claim({ question: { id } }: { question: Question }) {
  return (
    <button
      type="button"
      class="primary"
      data-testid="claim"
      title="e"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>("[data-question-id]")?.focus();
        void take(id);
      }}
    >
      {t("questions.claim")}
    </button>
  );
}

/** As the key does. */
export async function take(id: string): Promise<void> {
  await claim(id);
  if (troubleOf(id) === undefined) {
    announce(t("questions.claimed"));
  }
}

/** Why a claim did not come about; where somebody was quicker, who and when. */
export function ClaimTrouble({ question: { id } }: { question: Question }) {
  const trouble = troubleOf(id);
  if (trouble === undefined) {
    return null;
  }
  return (
    <p class="trouble" role="alert">
      {trouble.conflict ? (
        <Quicker conflict={trouble.conflict} id={id} />
      ) : (
        refusalText(trouble.problem)
      )}
    </p>
  );
}

function Quicker({ conflict: { by, since }, id }: { conflict: Conflict; id: string }) {
  const { name, profile } = usePerson(by);
  return (
    <>
      <span>{name !== undefined && t("questions.quicker", { name, when: justAgo(since) })}</span>
      {profile && <OfferHelp handle={profile.handle} id={id} />}
    </>
  );
}

/** A word to whoever has the claim, inside. */
export function OfferHelp({ handle, id }: { handle: string; id: string }) {
  const address = `${location.origin}${questionPath(id)}`;
  return (
    <button
      type="button"
      class="link"
      onClick={() =>
        (composing.value = { text: t("questions.offerText", { handle: `@${handle}`, address }) })
      }
    >
      {t("questions.offerHelp")}
    </button>
  );
}
