import { keepPreviousData, useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import type { Token } from "./completion";

/** A topic that could be meant. */
export interface Suggestion {
  /** What comes to stand in the text, without its sign. */
  name: string;
  label: string;
  hint: string;
}

const MOST = 6;
const MINUTE = 60_000;

/** What may be meant by a topic that is being written; nothing while none is. */
export function useSuggestions(token: Token | undefined): Suggestion[] {
  const isTopic = token?.kind === "#" && token.word !== "";
  const found = useQuery({
    queryKey: ["completion", token?.kind, token?.word],
    queryFn: () => topics(token?.word ?? ""),
    enabled: isTopic,
    staleTime: MINUTE,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return isTopic ? (found.data ?? []) : [];
}

async function topics(word: string): Promise<Suggestion[]> {
  const { items } = await content(
    api.GET("/api/topics", { params: { query: { q: word, limit: MOST } } }),
  );
  return items.map(({ slug, postCount }) => ({
    name: slug,
    label: `#${slug}`,
    hint: t("composer.posts", { count: postCount, shown: count(postCount) }),
  }));
}
