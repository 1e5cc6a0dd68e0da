import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";

/** Unmistakable: who can read it, and under whose name. */
export function OutsideStrip() {
  return (
    <p class="outside-strip">
      <Icon name="globe" />
      <span>
        {t("outside.anyone")}{" "}
        <a href="/guidelines" target="_blank" rel="noreferrer">
          {t("nudge.guidelines")}
        </a>
      </span>
    </p>
  );
}
