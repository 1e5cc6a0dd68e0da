import { useInfiniteQuery, useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { Failure } from "../ui/states";
import { GuestReplyCard } from "./GuestReplyCard";
import { heldQuery, repliesQuery, useReplyHints } from "./replies";
import "./guests.css";

/** Under a post that stands outside: what people there have replied; nothing if nobody has. */
export function GuestReplies({ postId }: { postId: string }) {
  const replies = useInfiniteQuery(repliesQuery(postId));
  useReplyHints(postId);
  const items = replies.data?.pages.flatMap((page) => page.items) ?? [];
  if (replies.isError) {
    return (
      <Failure
        title={t("guests.failed")}
        problem={replies.error}
        onRetry={() => void replies.refetch()}
      />
    );
  }
  if (items.length === 0) {
    return null;
  }
  return (
    <section class="guest-replies" aria-labelledby="guest-replies">
      <h2 id="guest-replies">{t("guests.title")}</h2>
      <ol>
        {items.map((reply) => (
          <GuestReplyCard key={reply.id} reply={reply} />
        ))}
      </ol>
      {replies.hasNextPage && (
        <button
          type="button"
          disabled={replies.isFetchingNextPage}
          onClick={() => void replies.fetchNextPage()}
        >
          {t("thread.more")}
        </button>
      )}
    </section>
  );
}

/** Replies from outside that wait for the reader's word, whatever they answer. */
export function HeldReplies() {
  const items = useQuery(heldQuery).data?.items ?? [];
  useReplyHints();
  if (items.length === 0) {
    return null;
  }
  return (
    <section class="guest-replies" aria-labelledby="held-replies">
      <h2 id="held-replies">{t("guests.waiting", { count: items.length })}</h2>
      <ol>
        {items.map((reply) => (
          <GuestReplyCard key={reply.id} reply={reply} withPost />
        ))}
      </ol>
    </section>
  );
}
