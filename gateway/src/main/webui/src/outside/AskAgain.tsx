import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import type { Card } from "./nudges";

interface Props {
  cards: Card[];
  onBack: () => void;
  onAnyway: () => void;
}

/** Once before it is published: what is still open. Going back is the nearer way. */
export function AskAgain({ cards, onBack, onAnyway }: Props) {
  return (
    <Dialog title={t("nudge.askAgain")} onClose={onBack}>
      <ul class="asked">
        {cards.map(({ match, nudge: { message }, words }) => (
          <li key={match}>
            {message} {words !== "" && <q dir="auto">{words}</q>}
          </li>
        ))}
      </ul>
      <div class="dialog-acts">
        <button
          type="button"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the way that does no harm
          autoFocus
          onClick={onBack}
        >
          {t("nudge.goBack")}
        </button>
        <button type="button" class="outside" data-testid="publish-anyway" onClick={onAnyway}>
          {t("nudge.anyway")}
        </button>
      </div>
    </Dialog>
  );
}
