import { t, type PlainKey } from "../i18n/messages";
import { searchPath } from "./asked";
import { forgetSearches, recent } from "./recent";

const OPERATORS: [string, PlainKey][] = [
  ["from:@alice", "search.help.from"],
  ["in:makers", "search.help.in"],
  ["#kafka", "search.help.topic"],
  ['"rolling upgrade"', "search.help.phrase"],
  ["before:2026-11-01", "search.help.before"],
  ["after:2026-11-01", "search.help.after"],
  ["audience:outside", "search.help.audience"],
];

/** Before anything is looked for: what was looked for last, and how to say it. */
export function FirstUse() {
  return (
    <>
      {recent.value.length > 0 && (
        <section aria-label={t("search.recent")}>
          <h2 class="search-list">
            {t("search.recent")}
            <button type="button" class="link" onClick={() => void forgetSearches()}>
              {t("search.forget")}
            </button>
          </h2>
          <ul class="recent">
            {recent.value.map((q) => (
              <li key={q} dir="auto">
                <a href={searchPath({ q })}>{q}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="empty">
        <h2>{t("search.help")}</h2>
        <p>{t("search.helpText")}</p>
        <dl class="operators">
          {OPERATORS.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
