import type { NudgeRule } from "../api/client";
import { t } from "../i18n/messages";

/** A rule that stands in the code: to be read. */
export function FixedRule({ rule }: { rule: NudgeRule }) {
  return (
    <article class="sheet" aria-labelledby="fixed-rule">
      <h2 id="fixed-rule">{rule.id}</h2>
      <p class="meta">{t("rulebook.about.STOP")}</p>
      <p lang="en">{rule.message.en}</p>
      <p lang="de">{rule.message.de}</p>
      <ul class="expressions">
        {rule.patterns.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
    </article>
  );
}
