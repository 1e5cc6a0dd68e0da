import type { RefObject } from "preact";
import { t } from "../i18n/messages";
import { AskAgain } from "./AskAgain";
import { NudgeCard } from "./NudgeCard";
import { type Card, masked, MOST_SHOWN } from "./nudges";
import type { Guide } from "./useGuide";

interface Props {
  guide: Guide;
  /** Where the words stand, if they can be changed here. */
  field?: RefObject<HTMLTextAreaElement>;
  text: string;
  onText?: (text: string) => void;
}

/** What the guidelines say to a text: two hints at most, under it; and what they ask in the end. */
export function Guidance({ guide, field, text, onText }: Props) {
  const { cards, asked } = guide;
  const show = cards.slice(0, MOST_SHOWN);
  const toField = () => field?.current?.focus();
  const edit = ({ spans: [first] }: Card) => {
    toField();
    if (first !== undefined) {
      field?.current?.setSelectionRange(first.start, first.end);
    }
  };
  return (
    <>
      <div class="nudges" aria-live="polite">
        {show.map((card) => (
          <NudgeCard
            key={card.match}
            card={card}
            onDismiss={(name) => {
              guide.dismiss(name);
              toField();
            }}
            {...(onText && {
              onEdit: () => edit(card),
              onMask: () => {
                onText(masked(text, card, t("nudge.mask")));
                toField();
              },
            })}
          />
        ))}
        {cards.length > show.length && (
          <p class="nudge-rest">{t("nudge.rest", { count: cards.length - show.length })}</p>
        )}
        {guide.isUnavailable && <p class="nudge-rest">{t("nudge.unavailable")}</p>}
      </div>
      {asked && <AskAgain cards={asked} onBack={guide.goBack} onAnyway={guide.anyway} />}
    </>
  );
}
