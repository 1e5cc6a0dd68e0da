import { useInfiniteQuery, useMutation } from "@tanstack/preact-query";
import { api, content, done, type DraftView } from "../api/client";
import { queries } from "../api/queries";
import { forgetHere, isToCome, placeOf } from "../composer/drafts";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Empty, Failure, problemText, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { reasonOf } from "./scheduled";
import { ScheduledRow } from "./ScheduledRow";

const DRAFTS = ["drafts"];

/** As many as there can be: what is scheduled stands first, wherever in the list it is. */
const MOST_DRAFTS = 100;

/** What one has begun to write, on whatever device. */
export default function Drafts() {
  const drafts = useInfiniteQuery({
    queryKey: DRAFTS,
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/drafts", {
          params: { query: { limit: MOST_DRAFTS, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
  const items = drafts.data?.pages.flatMap((page) => page.items) ?? [];
  const toCome = items
    .filter(isToCome)
    .toSorted((a, b) => a.schedule.publishAt.localeCompare(b.schedule.publishAt));
  const others = items.filter((draft) => !isToCome(draft));
  const again = () => void drafts.refetch();
  return (
    <section aria-label={t("drafts.title")}>
      <h1 class="screen-title">{t("drafts.title")}</h1>
      {drafts.isPending && <Skeleton onRetry={again} />}
      {drafts.isError && (
        <Failure title={t("drafts.failed")} problem={drafts.error} onRetry={again} />
      )}
      {drafts.isSuccess && items.length === 0 && (
        <Empty title={t("drafts.empty.title")}>
          <p>{t("drafts.empty.text")}</p>
          <button type="button" class="primary" onClick={() => (composing.value = {})}>
            {t("shell.compose")}
          </button>
        </Empty>
      )}
      {toCome.length > 0 && (
        <>
          <h2>{t("schedule.title")}</h2>
          <ul class="drafts" data-testid="scheduled">
            {toCome.map((draft) => (
              <ScheduledRow key={draft.id} draft={draft} publishAt={draft.schedule.publishAt} />
            ))}
          </ul>
          {others.length > 0 && <h2>{t("drafts.others")}</h2>}
        </>
      )}
      {others.length > 0 && (
        <ul class="drafts">
          {others.map((draft) => (
            <Row key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      {drafts.hasNextPage && (
        <button type="button" onClick={() => void drafts.fetchNextPage()}>
          {t("drafts.more")}
        </button>
      )}
    </section>
  );
}

function Row({ draft }: { draft: DraftView }) {
  const { id, text, parentId, quoteOfId, answers, groupId, changedAt, schedule } = draft;
  const kind = answers
    ? "answer"
    : parentId
      ? "reply"
      : quoteOfId
        ? "quote"
        : groupId
          ? "group"
          : "post";
  const deleting = useMutation({
    mutationFn: async () => {
      await done(api.DELETE("/api/drafts/{id}", { params: { path: { id } } }));
      await forgetHere(placeOf({ draftId: id }));
    },
    onError: (problem) => announce(problemText(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey: DRAFTS }),
  });
  return (
    <li class={deleting.isPending ? "draft pending" : "draft"}>
      <button type="button" class="draft-text" onClick={() => (composing.value = { draftId: id })}>
        <span class="when">
          {t(`drafts.${kind}`)} · <Time at={changedAt} />
        </span>
        <span dir="auto">{text}</span>
        {schedule?.refusal && (
          <span class="trouble">
            {t("schedule.refused", { when: moment(schedule.publishAt) })}{" "}
            {t(reasonOf(schedule.refusal))}
          </span>
        )}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t("drafts.delete")}
        disabled={deleting.isPending}
        onClick={() => deleting.mutate()}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}
