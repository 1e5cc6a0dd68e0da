import { infiniteQueryOptions, type InfiniteData } from "@tanstack/preact-query";
import { api, type CatchUpReason, content, done, type Post, type Timeline } from "../api/client";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { dropPosts } from "../post/postCache";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

export const SPANS = ["UNREAD", "DAY", "WEEK"] as const;
export type Span = (typeof SPANS)[number];

export const REASONS = [
  "MENTION",
  "ANSWERED",
  "REPOSTED",
  "REACTED",
  "AUTHOR",
  "SYSTEM",
  "GROUP",
  "TOPIC",
  "COMPANY",
] as const satisfies CatchUpReason["kind"][];

export const AUDIENCES = ["COMPANY", "GROUP", "WORLD"] as const satisfies Post["audience"][];

/** What is asked for; each part stands in the URL. */
export interface Asked {
  span: Span;
  reason?: CatchUpReason["kind"];
  audience?: Post["audience"];
  topic?: string;
}

/** What no URL of ours says is not asked for. */
export function askedOf(query: Record<string, string>): Asked {
  const { span, reason, audience, topic } = query;
  const known = <T extends string>(words: readonly T[], word: string | undefined) =>
    words.find((one) => one === word);
  const ofReason = known(REASONS, reason);
  const ofAudience = known(AUDIENCES, audience);
  return {
    span: known(SPANS, span) ?? "UNREAD",
    ...(ofReason && { reason: ofReason }),
    ...(ofAudience && { audience: ofAudience }),
    ...(topic && { topic }),
  };
}

export function catchUpPath({ span, ...filters }: Asked): string {
  const parameters = new URLSearchParams({ ...(span !== "UNREAD" && { span }), ...filters });
  const text = parameters.toString();
  return text === "" ? "/catchup" : `/catchup?${text}`;
}

/** A page of posts like any other timeline's, so that what happens to one is seen here too. */
interface Caught extends Timeline {
  since: string;
  reasons: Record<string, CatchUpReason[]>;
}

export const catchUpQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ["timeline", "catch-up", asked],
    queryFn: () => load(asked),
    initialPageParam: "",
    getNextPageParam: () => undefined,
    // What one is reading does not move by itself.
    staleTime: Infinity,
    refetchOnMount: "always",
  });

async function load(asked: Asked): Promise<Caught> {
  const { since, items } = await content(
    api.GET("/api/catch-up", { params: { query: { ...asked } } }),
  );
  return {
    since,
    items: items.map(({ post }) => post),
    reasons: Object.fromEntries(items.map(({ post, reasons }) => [post.id, reasons])),
  };
}

/** Read, on every device; at once on the screen, and back if the house does not hear of it. */
export async function markRead(post: Post): Promise<void> {
  const queryKey = ["timeline", "catch-up"];
  const target = { params: { path: { postId: post.id } } };
  const before = queries.getQueriesData<InfiniteData<Caught>>({ queryKey });
  const restore = () => before.forEach(([key, kept]) => queries.setQueryData(key, kept));
  dropPosts(({ id }) => id === post.id, queryKey);
  try {
    await done(api.PUT("/api/catch-up/read/{postId}", target));
    announce(t("catchup.marked"), {
      label: t("post.undo"),
      run: () =>
        void done(api.DELETE("/api/catch-up/read/{postId}", target)).then(
          () => queries.invalidateQueries({ queryKey }),
          (problem: unknown) => announce(problemText(problem)),
        ),
    });
  } catch (problem) {
    restore();
    announce(problemText(problem));
  }
}
