import { keepPreviousData, useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import type { Token } from "./completion";

/** A person or a topic that could be meant. */
export interface Suggestion {
  /** What comes to stand in the text, without its sign. */
  name: string;
  label: string;
  hint: string;
}

const MOST = 6;
const MINUTE = 60_000;

/** Who or what may be meant by a name that is being written; nothing while none is. */
export function useSuggestions(token: Token | undefined): Suggestion[] {
  const found = useQuery({
    queryKey: ["completion", token?.kind, token?.word],
    queryFn: () => (token?.kind === "#" ? topics(token.word) : people(token?.word ?? "")),
    enabled: token !== undefined && token.word !== "",
    staleTime: MINUTE,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return token === undefined || token.word === "" ? [] : worthOffering(token, found.data ?? []);
}

/** A word that is complete and could be nothing else needs no help. */
function worthOffering({ word }: Token, found: Suggestion[]): Suggestion[] {
  return found.length === 1 && found[0]?.name === word ? [] : found;
}

async function people(word: string): Promise<Suggestion[]> {
  const { items } = await content(
    api.GET("/api/people", { params: { query: { q: word, limit: MOST } } }),
  );
  return items.map(({ profile }) => ({
    name: profile.handle,
    label: profile.displayName,
    hint: [`@${profile.handle}`, profile.title].filter(Boolean).join(" · "),
  }));
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
