import { useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { Empty } from "../ui/states";
import { type Asked, respelt, searchPath } from "./asked";
import { plain } from "./words";

interface Props {
  asked: Asked;
  /** How it may have been meant: with it something is found. */
  spelling: string | undefined;
}

/** Nothing: spelt or narrowed otherwise there may be something, and somebody may know. */
export function NothingFound({ asked, spelling }: Props) {
  const words = plain(asked.q);
  const isNarrowed = asked.audience !== undefined || words !== asked.q.trim();
  const isOfPosts = asked.type === "all" || asked.type === "posts";
  return (
    <Empty title={t("search.nothing", { q: asked.q.trim() })}>
      {spelling !== undefined && (
        <DidYouMean meant={isOfPosts ? respelt(asked, spelling) : { q: spelling }} />
      )}
      <p>{t("search.nothingText")}</p>
      <p class="ways">
        {words !== "" && (
          <button
            type="button"
            class="primary"
            onClick={() => (composing.value = { text: t("search.question", { words }) })}
          >
            {t("search.ask")}
          </button>
        )}
        {isOfPosts && isNarrowed && words !== "" && (
          <a class="button" href={searchPath({ q: words, type: asked.type })}>
            {t("people.clear")}
          </a>
        )}
        {!isOfPosts && (
          <a class="button" href={searchPath({ q: asked.q })}>
            {t("search.everywhere")}
          </a>
        )}
      </p>
    </Empty>
  );
}

function DidYouMean({ meant }: { meant: Pick<Asked, "q"> }) {
  return (
    <p data-testid="did-you-mean">
      {t("search.didYouMean")}{" "}
      <a href={searchPath(meant)} dir="auto">
        {meant.q}
      </a>
    </p>
  );
}

/** Where no posts are looked for: what is spelt nearly so is found among these. */
export function NothingHere({ asked }: { asked: Asked }) {
  const q = asked.q.trim();
  const posts = useQuery({
    queryKey: ["search", "spelling", q],
    queryFn: () => content(api.GET("/api/search", { params: { query: { q, limit: 1 } } })),
  });
  return <NothingFound asked={asked} spelling={posts.data?.spelling} />;
}
