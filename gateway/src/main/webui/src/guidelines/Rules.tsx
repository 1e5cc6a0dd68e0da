import type { Guidelines } from "../api/client";
import { t } from "../i18n/messages";

/** The guidelines in full, each rule with the number that hints name it by. */
export function Rules({ guidelines }: { guidelines: Guidelines }) {
  const { introduction, rules, version } = guidelines;
  return (
    <>
      <p>{introduction}</p>
      <ol class="rules">
        {rules.map(({ number, title, text }) => (
          <li key={number} id={`rule-${number}`} tabIndex={-1}>
            <p class="rule-title">
              {number}. {title}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p class="meta">{t("presence.version", { version })}</p>
    </>
  );
}
