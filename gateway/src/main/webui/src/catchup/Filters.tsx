import { useLocation } from "preact-iso";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import { type Asked, askedOf, AUDIENCES, catchUpPath, REASONS, SPANS } from "./catchUp";

/** How far back, why, for whom and about what: each choice is a URL. */
export function Filters({ asked, posts }: { asked: Asked; posts: Post[] }) {
  const { route } = useLocation();
  const id = useUniqueId();
  const topics = [
    ...new Set([...(asked.topic ? [asked.topic] : []), ...posts.flatMap((post) => post.topics)]),
  ].toSorted();
  const choose = (part: "reason" | "audience" | "topic", value: string) =>
    route(catchUpPath(askedOf({ ...asked, [part]: value })), true);
  const select = (
    part: "reason" | "audience" | "topic",
    options: readonly string[],
    words: (option: string) => string,
  ) => (
    <span class="catchup-filter">
      <label for={`${id}-${part}`}>{t(`catchup.by.${part}`)}</label>
      <select
        id={`${id}-${part}`}
        value={asked[part] ?? ""}
        onChange={(event) => choose(part, event.currentTarget.value)}
      >
        <option value="">{t("catchup.all")}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <>
      <nav class="tabs" aria-label={t("catchup.spans")}>
        {SPANS.map((span) => (
          <a
            key={span}
            href={catchUpPath({ ...asked, span })}
            aria-current={span === asked.span ? "page" : undefined}
          >
            {t(`catchup.span.${span}`)}
          </a>
        ))}
      </nav>
      <div class="catchup-filters">
        {select("reason", REASONS, (kind) => t(`catchup.kind.${kind as (typeof REASONS)[number]}`))}
        {select("audience", AUDIENCES, (one) =>
          t(`catchup.audience.${one as (typeof AUDIENCES)[number]}`),
        )}
        {topics.length > 0 && select("topic", topics, (slug) => `#${slug}`)}
      </div>
    </>
  );
}
