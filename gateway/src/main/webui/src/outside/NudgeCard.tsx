import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import { type Card, isStop, wholeRule } from "./nudges";
import { Why } from "./Why";

interface Props {
  card: Card;
  onDismiss: (name: string) => void;
  onEdit?: () => void;
  onMask?: () => void;
}

/** One hint, quiet: what it is about, why, and what to do with it. */
export function NudgeCard({ card, onDismiss, onEdit, onMask }: Props) {
  const why = useUniqueId();
  const message = useUniqueId();
  const [open, setOpen] = useState(false);
  const { severity, guideline } = card.nudge;
  return (
    <section
      class={`nudge ${severity.toLowerCase()}`}
      aria-labelledby={message}
      data-testid="nudge"
    >
      <p id={message}>
        <strong>{t(`nudge.${severity}`)}</strong> {card.nudge.message}
      </p>
      {card.nudge.suggestion !== undefined && <p dir="auto">{card.nudge.suggestion}</p>}
      <p class="nudge-acts">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={why}
          data-testid="nudge-why"
          onClick={() => setOpen(!open)}
        >
          {t("nudge.why")}
        </button>
        {onEdit && (
          <button type="button" class="link" onClick={onEdit}>
            {t("nudge.edit")}
          </button>
        )}
        {isStop(card) ? (
          onMask && (
            <button type="button" class="link" onClick={onMask}>
              {t("nudge.maskIt")}
            </button>
          )
        ) : (
          <>
            <button type="button" class="link" onClick={() => onDismiss(card.match)}>
              {t("nudge.keep")}
            </button>
            <button type="button" class="link" onClick={() => onDismiss(wholeRule(card))}>
              {t("nudge.notRelevant")}
            </button>
          </>
        )}
      </p>
      <div id={why}>{open && <Why guideline={guideline} />}</div>
    </section>
  );
}
