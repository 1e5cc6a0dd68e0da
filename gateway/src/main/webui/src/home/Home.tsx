import { useCallback, useMemo, useRef } from "preact/hooks";
import { api, content, type Timeline } from "../api/client";
import { t } from "../i18n/messages";
import { OutgoingPosts } from "../composer/OutgoingPosts";
import { me } from "../session/session";
import { composing, ownPath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { PostList } from "../post/PostList";
import { PostTimeline } from "../post/PostTimeline";
import { HOME } from "../post/postCache";
import { useTimeline } from "../post/useTimeline";
import { useKeys } from "../shell/useKeys";
import { Empty, Failure, Skeleton } from "../ui/states";
import { homePage } from "./homePage";
import { useMarker } from "./marker";
import { NewPosts } from "./NewPosts";
import { useArrivals } from "./useArrivals";
import { usePlace } from "./usePlace";

/** What the people and topics one follows have posted, newest first; it never moves by itself. */
export function Home({ shown }: { shown: boolean }) {
  const section = useRef<HTMLElement>(null);
  const { timeline, posts, onEnd } = useTimeline({ key: HOME, load: homePage, keep: true });
  const filtered = useMemo(() => filteredIn(timeline.data?.pages ?? []), [timeline.data]);
  const { fresh, arrived, showNew } = useArrivals(posts, timeline.isSuccess);
  const memory = usePlace(section, shown, timeline.data?.pages.length ?? 0, onEnd);
  const list = useCallback(() => section.current, []);
  const { lastReadId, markHere } = useMarker(posts, shown, list);
  const show = () => {
    if (arrived.length > 0) {
      markHere();
      showNew();
      scrollTo({ top: 0, behavior: "instant" });
      setTimeout(() => memory.focusPost?.(0));
    }
  };
  useKeys({ ".": show }, shown);
  const retry = () => void timeline.refetch();
  return (
    <section ref={section} aria-label={t("home.title")}>
      <h1 class="unseen">{t("home.title")}</h1>
      <Invite />
      <NewPosts arrived={arrived} onShow={show} />
      {fresh.isError && timeline.isSuccess && (
        <Failure
          title={t("home.newerFailed")}
          problem={fresh.error}
          onRetry={() => void fresh.refetch()}
        />
      )}
      {timeline.isPending && <Skeleton onRetry={retry} />}
      {timeline.isError && posts.length === 0 && (
        <Failure title={t("home.failed")} problem={timeline.error} onRetry={retry} />
      )}
      <PostList
        label={t("home.title")}
        posts={posts}
        busy={timeline.isFetching}
        onEnd={onEnd}
        active={shown}
        lastReadId={lastReadId}
        memory={memory}
        filtered={filtered}
        before={<OutgoingPosts />}
      />
      {timeline.isFetchNextPageError && (
        <Failure
          title={t("home.olderFailed")}
          problem={timeline.error}
          onRetry={() => void timeline.fetchNextPage()}
        />
      )}
      {timeline.isSuccess && posts.length > 0 && !timeline.hasNextPage && (
        <p class="caught-up">{t("home.caughtUp")}</p>
      )}
      {timeline.isSuccess && posts.length === 0 && <Beginning />}
    </section>
  );
}

/** The words of one's own filters that stand in posts, by post. */
function filteredIn(pages: Timeline[]): Map<string, string> {
  return new Map(
    pages.flatMap((page) => page.filtered ?? []).map(({ postId, phrase }) => [postId, phrase]),
  );
}

/** Where writing begins: one line until somebody wants more. */
function Invite() {
  const { handle, displayName } = me.value;
  return (
    <button type="button" class="invite" onClick={() => (composing.value = {})}>
      <Avatar handle={handle} name={displayName} />
      {t("composer.invite", { name: displayName.split(" ")[0] ?? displayName })}
    </button>
  );
}

/** For whoever follows nobody yet: three steps, and below what moves the company. */
function Beginning() {
  return (
    <>
      <Empty title={t("home.empty.title")}>
        <ol class="steps">
          <li>
            <a href="/people">{t("home.empty.follow")}</a>
          </li>
          <li>
            <a href={`${ownPath()}?edit`}>{t("home.empty.topics")}</a>
          </li>
          <li>
            <button
              type="button"
              class="link"
              onClick={() => (composing.value = { text: t("home.empty.helloText") })}
            >
              {t("home.empty.hello")}
            </button>
          </li>
        </ol>
      </Empty>
      <h2 class="company">{t("home.company")}</h2>
      <PostTimeline
        label={t("home.company")}
        timelineKey={["timeline", "company"]}
        load={(query) => content(api.GET("/api/timelines/company", { params: { query } }))}
        empty={<p class="caught-up">{t("home.companyEmpty")}</p>}
      />
    </>
  );
}
