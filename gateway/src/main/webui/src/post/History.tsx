import { useInfiniteQuery } from "@tanstack/preact-query";
import { api, content, type Post } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { Failure, Skeleton } from "../ui/states";
import { postHtml } from "../ui/trusted";
import { closePostLayer } from "./layers";

/** All wordings of a post, newest first, for whoever can read the post. */
export function History({ post: { id } }: { post: Post }) {
  const history = useInfiniteQuery({
    queryKey: ["history", id],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/posts/{id}/history", {
          params: { path: { id }, query: pageParam === "" ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
  const again = () => void history.refetch();
  return (
    <Dialog title={t("post.history")} onClose={closePostLayer} wide>
      {history.isPending && <Skeleton onRetry={again} />}
      {history.isError && (
        <Failure title={t("post.historyFailed")} problem={history.error} onRetry={again} />
      )}
      <ol class="history">
        {history.data?.pages
          .flatMap((page) => page.items)
          .map(({ version, html, writtenAt }) => (
            <li key={version}>
              <p class="when">{moment(writtenAt)}</p>
              <div class="post-text" dir="auto" dangerouslySetInnerHTML={postHtml(html)} />
            </li>
          ))}
      </ol>
      {history.hasNextPage && (
        <button type="button" onClick={() => void history.fetchNextPage()}>
          {t("post.olderWordings")}
        </button>
      )}
    </Dialog>
  );
}
