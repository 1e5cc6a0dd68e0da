import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { useUniqueId } from "../ui/useUniqueId";
import { bounds, zone } from "./later";
import type { useLater } from "./useLater";

type Props = Pick<ReturnType<typeof useLater>, "at" | "isWrong" | "refusal" | "change" | "forNow">;

/** When it is published, in one's own zone; nothing while it is for now. */
export function LaterFields({ at, isWrong, refusal, change, forNow }: Props) {
  const id = useUniqueId();
  if (at === undefined) {
    return null;
  }
  return (
    <div class="later" data-testid="later">
      <label for={`${id}-at`}>{t("schedule.at")}</label>
      <input
        id={`${id}-at`}
        type="datetime-local"
        value={at}
        {...bounds()}
        required
        aria-describedby={`${id}-zone`}
        aria-invalid={isWrong}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <span id={`${id}-zone`} class="hint">
        {t("schedule.zone", { zone: zone() })}
      </span>
      {forNow && (
        <button type="button" class="link" onClick={forNow}>
          {t("schedule.notLater")}
        </button>
      )}
      {(isWrong || refusal) && (
        <p class="trouble" role="alert">
          {isWrong ? t("schedule.range") : refusal}
        </p>
      )}
    </div>
  );
}

interface OpenProps {
  isOutside: boolean;
  isOpen: boolean;
  onOpen: () => void;
}

/** For inside alone; why, is said where it cannot be chosen. */
export function PublishLater({ isOutside, isOpen, onOpen }: OpenProps) {
  const label = t(isOutside ? "schedule.onlyInside" : "schedule.later");
  return (
    <button
      type="button"
      class="quiet"
      title={label}
      aria-label={label}
      disabled={isOutside || isOpen}
      data-testid="publish-later"
      onClick={onOpen}
    >
      <Icon name="clock" />
    </button>
  );
}
