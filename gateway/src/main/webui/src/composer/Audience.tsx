import { useId } from "preact/hooks";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";

/** For whom it is: always Inside to begin with; why not Outside stands beside it. */
export function Audience({ reply }: { reply: boolean }) {
  const reason = useId();
  const name = useId();
  return (
    <fieldset class="audiences" aria-describedby={reason}>
      <legend class="unseen">{t("composer.audience")}</legend>
      <div class="segments">
        <label>
          <input type="radio" name={name} checked data-testid="audience-inside" />
          <Icon name="lock" />
          {t("composer.inside")}
        </label>
        <label>
          <input
            type="radio"
            name={name}
            disabled
            aria-describedby={reason}
            data-testid="audience-outside"
          />
          <Icon name="globe" />
          {t("composer.outside")}
        </label>
      </div>
      <p id={reason}>{t(reply ? "composer.notWider" : "composer.noOutside")}</p>
    </fieldset>
  );
}
