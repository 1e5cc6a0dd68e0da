import type { Voice } from "../api/client";
import { isSilent } from "../outside/audience";
import { OutsideStrip } from "../outside/OutsideStrip";
import { VoiceNote } from "../outside/VoiceNote";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { useUniqueId } from "../ui/useUniqueId";

interface Props {
  isOutside: boolean;
  /** Why it cannot be wider. */
  bound: "reply" | "quote" | "poll" | "later" | undefined;
  isSideNote: boolean;
  voice: Voice | undefined;
  onChoose: (outside: boolean) => void;
  /** Begins an outside post with the same words, where this one has to stay inside. */
  onInstead: () => void;
}

/** For whom it is, in two plain words; what that means is said beside them, also to ears. */
export function Audience(props: Props) {
  const { isOutside, bound, isSideNote, voice, onChoose, onInstead } = props;
  const reason = useUniqueId();
  const name = useUniqueId();
  return (
    <>
      <fieldset class="audiences" aria-describedby={reason}>
        <legend class="unseen">{t("composer.audience")}</legend>
        <div class="segments">
          <label>
            <input
              type="radio"
              name={name}
              checked={!isOutside}
              data-testid="audience-inside"
              onChange={() => onChoose(false)}
            />
            <Icon name="lock" />
            {t("composer.inside")}
          </label>
          <label class="outside">
            <input
              type="radio"
              name={name}
              checked={isOutside}
              disabled={bound !== undefined}
              aria-describedby={reason}
              data-testid="audience-outside"
              onChange={() => onChoose(true)}
            />
            <Icon name="globe" />
            {t("composer.outside")}
          </label>
        </div>
        {bound && (
          <button type="button" class="link" onClick={onInstead}>
            {t("composer.outsideInstead")}
          </button>
        )}
      </fieldset>
      <div id={reason} class="audience-says" role="status">
        {!isOutside && <p>{t(meaning(bound, isSideNote))}</p>}
        {isOutside && <OutsideStrip />}
        {isOutside && isSilent(voice) && voice && <VoiceNote voice={voice} />}
      </div>
    </>
  );
}

/** What can be for nobody but the world says so, and offers no choice. */
export function ForTheWorld({ voice }: Pick<Props, "voice">) {
  return (
    <div class="audience-says" role="status">
      <OutsideStrip />
      {voice && isSilent(voice) && <VoiceNote voice={voice} />}
    </div>
  );
}

const STAYS = {
  reply: "composer.notWider",
  quote: "composer.quoteNotWider",
  poll: "composer.pollInside",
  later: "schedule.inside",
} as const;

function meaning(bound: Props["bound"], isSideNote: boolean) {
  if (bound !== undefined) {
    return STAYS[bound];
  }
  return isSideNote ? "composer.sideNote" : "composer.everybody";
}
