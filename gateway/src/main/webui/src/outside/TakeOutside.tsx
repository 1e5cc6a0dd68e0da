import { useMutation, useQuery } from "@tanstack/preact-query";
import { api, contentAndTag, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { isTooLong, MOST_OUTSIDE } from "../composer/length";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { changePost } from "../post/postCache";
import { Dialog } from "../ui/Dialog";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { postHtml } from "../ui/trusted";
import { isSilent } from "./audience";
import { withCrossing } from "./crossing";
import { Guidance } from "./Guidance";
import { OutsideStrip } from "./OutsideStrip";
import { OutwardPictures } from "./OutwardPictures";
import { useGuide } from "./useGuide";
import { forgetVoice, voiceQuery } from "./voice";
import { VoiceNote } from "./VoiceNote";

const CHANGED_MEANWHILE = 412;

interface Standing {
  value: Post;
  tag: string;
}

/** Looks once more at a post that is inside before it goes outside: all of it, as it stands now. */
export function TakeOutside({ post: { id } }: { post: Post }) {
  const standing = useQuery({
    queryKey: ["standing", id],
    queryFn: () => contentAndTag(api.GET("/api/posts/{id}", { params: { path: { id } } })),
    staleTime: 0,
    gcTime: 0,
  });
  const again = () => void standing.refetch();
  return (
    <Dialog title={t("outside.takeTitle")} onClose={closePostLayer} wide>
      {standing.isPending && <Skeleton onRetry={again} />}
      {standing.isError && (
        <Failure title={t("post.editFailed")} problem={standing.error} onRetry={again} />
      )}
      {standing.data && <Review standing={standing.data} onChanged={again} />}
    </Dialog>
  );
}

function Review({ standing, onChanged }: { standing: Standing; onChanged: () => void }) {
  const { value: post, tag } = standing;
  const voice = useQuery(voiceQuery).data;
  const taking = useMutation({
    mutationFn: () =>
      contentAndTag(
        api.PUT("/api/posts/{id}", {
          params: { path: { id: post.id }, header: { "If-Match": tag } },
          body: { text: post.text, audience: "WORLD" },
        }),
      ),
    onSuccess: ({ value }) => {
      guide.publish();
      changePost(post.id, (before) => ({ ...withCrossing(before, undefined), ...value }));
      closePostLayer();
      announce(t("outside.published"));
    },
    onError: (problem) => {
      if (problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE) {
        onChanged();
      }
      forgetVoice();
    },
  });
  const guide = useGuide({
    text: post.text,
    alts: post.media.map(({ alt }) => alt),
    active: true,
    publish: () => taking.mutate(),
  });
  const hindrance = hindranceTo(post);
  const isHeld = hindrance !== undefined || isSilent(voice) || guide.isStopped;
  return (
    <div class="editor outside">
      <OutsideStrip />
      {voice && <VoiceNote voice={voice} />}
      <div class="outside-preview">
        <div class="post-text" dir="auto" dangerouslySetInnerHTML={postHtml(post.html)} />
        <OutwardPictures media={post.media} />
      </div>
      <ul class="what-changes">
        {post.mentions.length > 0 && <li>{t("outside.mentions")}</li>}
        <li>{t("outside.insideLinks")}</li>
        <li>{t("outside.repliesStay")}</li>
      </ul>
      <Guidance guide={guide} text={post.text} />
      {hindrance && <p class="trouble">{hindrance}</p>}
      {taking.isError && (
        <p class="trouble" role="alert">
          {refusalOf(taking.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={closePostLayer}>
          {t("outside.keepInside")}
        </button>
        <button
          type="button"
          class="primary outside"
          data-testid="take-outside"
          disabled={isHeld || guide.isChecking || taking.isPending}
          onClick={() => void guide.submit()}
        >
          {t("composer.publish")}
        </button>
      </div>
    </div>
  );
}

/** What has to be changed about the post before it can go. */
function hindranceTo({ text }: Post): string | undefined {
  return isTooLong(text, MOST_OUTSIDE) ? t("outside.tooLong", { most: MOST_OUTSIDE }) : undefined;
}

function refusalOf(problem: Error): string {
  const isChanged = problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE;
  return isChanged ? t("outside.changed") : problemText(problem);
}
