import { useMutation } from "@tanstack/preact-query";
import { useRef } from "preact/hooks";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postLayer } from "../post/layers";
import { Icon } from "../ui/Icon";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { clock, secondsUntil } from "./countdown";
import { isCorrection, isHeardOf } from "./crossing";
import { sendNow, undo } from "./taking";
import { useSeconds } from "./useSeconds";

/** The time that one has to think again; it runs in the house, whether this page is open or not. */
export function Leaving({ post }: { post: Post }) {
  const isCalledBack = useRef(false);
  const undoing = useMutation({
    mutationFn: () => undo(post),
    onMutate: () => void (isCalledBack.current = true),
    onError: () => void (isCalledBack.current = false),
    onSuccess: (back) => announce(t(back === "write" ? "outside.undone" : "outside.undoneInside")),
  });
  const sending = useMutation({ mutationFn: () => sendNow(post, () => !isCalledBack.current) });
  const isBusy = undoing.isPending || sending.isPending;
  // What it means for sending that the post was called back needs no word.
  const problem = undoing.isIdle ? sending.error : undoing.error;
  const corrects = isCorrection(post);
  return (
    <div class="passage leaving" role="group" aria-label={t("outside.leaving")}>
      <Icon name="globe" />
      <Remaining post={post} isBusy={isBusy} />
      {isHeardOf(post) && (
        <button
          type="button"
          class="link"
          onClick={() => (postLayer.value = { kind: "preview", post })}
        >
          {t("outside.preview")}
        </button>
      )}
      <span class="passage-acts">
        {!corrects && (
          <button
            type="button"
            data-testid="undo"
            disabled={undoing.isPending}
            aria-busy={undoing.isPending}
            onClick={() => undoing.mutate()}
          >
            {t("post.undo")}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          data-testid="send-now"
          disabled={isBusy}
          aria-busy={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t("outside.sendNow")}
        </button>
      </span>
      {problem && !isBusy && (
        <p class="trouble" role="alert">
          {problemText(problem)}
        </p>
      )}
    </div>
  );
}

function Remaining({ post, isBusy }: { post: Post; isBusy: boolean }) {
  const now = useSeconds();
  const publishAt = post.crossing?.publishAt;
  if (isBusy || publishAt === undefined) {
    return <span role="status">{t(isBusy ? "outside.working" : "outside.onItsWay")}</span>;
  }
  const left = secondsUntil(publishAt, now);
  const time = clock(left);
  return (
    <span role="timer" aria-live="off">
      {left === 0
        ? t("outside.anyMoment")
        : t(isCorrection(post) ? "outside.correctionIn" : "outside.leavesIn", { time })}
    </span>
  );
}
