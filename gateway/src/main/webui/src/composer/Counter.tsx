import { t } from "../i18n/messages";
import { leftIn, MOST_CHARACTERS } from "./length";

const AROUND = 2 * Math.PI * 8;

/** A ring that closes, and what is left: from four fifths on. */
export function Counter({ text, id }: { text: string; id: string }) {
  const left = leftIn(text);
  if (left === undefined) {
    return null;
  }
  const used = Math.min(1, 1 - left / MOST_CHARACTERS);
  return (
    <span class={left < 0 ? "counter over" : "counter"} id={id}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <circle cx="10" cy="10" r="8" stroke-dasharray={`${used * AROUND} ${AROUND}`} />
      </svg>
      {left < 0 ? t("composer.tooMany", { count: -left }) : t("composer.left", { count: left })}
    </span>
  );
}
