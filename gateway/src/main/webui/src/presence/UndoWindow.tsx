import type { Voice } from "../api/client";
import { duration } from "../i18n/formats";
import { t } from "../i18n/messages";

const CHOICES = [0, 60, 600, 3_600, 86_400];

interface Props {
  voice: Voice;
  disabled: boolean;
  onChoose: (seconds: number | undefined) => void;
}

/** How long one wants to be able to call a post back; the first few have a longer time. */
export function UndoWindow({ voice, disabled, onChoose }: Props) {
  const { ownUndoSeconds: own, undoSeconds } = voice;
  const choices = [...new Set([...CHOICES, ...(own === undefined ? [] : [own])])];
  return (
    <>
      <label class="choice">
        <span>{t("presence.undo")}</span>
        <select
          value={own === undefined ? "" : `${own}`}
          disabled={disabled}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChoose(value === "" ? undefined : Number(value));
          }}
        >
          <option value="">{t("presence.usualUndo")}</option>
          {choices
            .toSorted((a, b) => a - b)
            .map((seconds) => (
              <option key={seconds} value={`${seconds}`}>
                {seconds === 0 ? t("presence.noUndo") : duration(seconds)}
              </option>
            ))}
        </select>
      </label>
      <p class="meta">{t("presence.undoNow", { time: duration(undoSeconds) })}</p>
    </>
  );
}
