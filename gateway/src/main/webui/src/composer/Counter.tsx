import { t } from "../i18n/messages";
import { leftIn, MOST_INSIDE } from "./length";

const AROUND = 2 * Math.PI * 8;

interface Props {
  text: string;
  id: string;
  most?: number;
}

/** A ring that closes, and what is left: from four fifths on. */
export function Counter({ text, id, most = MOST_INSIDE }: Props) {
  const left = leftIn(text, most);
  if (left === undefined) {
    return null;
  }
  const used = Math.min(1, 1 - left / most);
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
