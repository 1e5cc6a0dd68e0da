import { useMutation, useQuery } from "@tanstack/preact-query";
import { useRef, useState } from "preact/hooks";
import { api, contentAndTag, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { ago } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Guidance } from "../outside/Guidance";
import { OutsideStrip } from "../outside/OutsideStrip";
import { useGuide } from "../outside/useGuide";
import { closePostLayer } from "../post/layers";
import { changePost } from "../post/postCache";
import { Dialog } from "../ui/Dialog";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { postHtml } from "../ui/trusted";
import { useUniqueId } from "../ui/useUniqueId";
import { Counter } from "./Counter";
import { isTooLong, MOST_INSIDE, MOST_OUTSIDE } from "./length";
import { TextField } from "./TextField";

const CHANGED_MEANWHILE = 412;

interface Standing {
  value: Post;
  tag: string;
}

/** Another wording for one's own post: begins with what stands there, not with what a list showed. */
export function EditPost({ post: { id } }: { post: Post }) {
  const standing = useQuery({
    queryKey: ["standing", id],
    queryFn: () => contentAndTag(api.GET("/api/posts/{id}", { params: { path: { id } } })),
    staleTime: 0,
    gcTime: 0,
  });
  const again = () => void standing.refetch();
  return (
    <Dialog title={t("post.editTitle")} onClose={closePostLayer} wide>
      {standing.isPending && <Skeleton onRetry={again} />}
      {standing.isError && (
        <Failure title={t("post.editFailed")} problem={standing.error} onRetry={again} />
      )}
      {standing.data && (
        <Wording
          standing={standing.data}
          isCurrent={!standing.isFetching}
          onConflict={() => void standing.refetch()}
        />
      )}
    </Dialog>
  );
}

interface Props {
  standing: Standing;
  isCurrent: boolean;
  onConflict: () => void;
}

function Wording({ standing, isCurrent, onConflict }: Props) {
  const counter = useUniqueId();
  const [text, setText] = useState(standing.value.text);
  const [base, setBase] = useState(standing);
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, audience } = standing.value;
  const isOutside = audience === "WORLD";
  const most = isOutside ? MOST_OUTSIDE : MOST_INSIDE;
  const saving = useMutation({
    mutationFn: (tag: string) =>
      contentAndTag(
        api.PUT("/api/posts/{id}", {
          params: { path: { id }, header: { "If-Match": tag } },
          body: { text },
        }),
      ),
    onSuccess: ({ value }) => {
      guide.publish();
      changePost(id, (before) => ({ ...before, ...value }));
      closePostLayer();
      announce(t("post.edits"));
    },
    onError: (problem) => {
      if (problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE) {
        onConflict();
      }
    },
  });
  const conflict = standing.tag !== base.tag && isCurrent;
  const guide = useGuide({
    text,
    alts: standing.value.media.map(({ alt }) => alt),
    active: isOutside,
    publish: () => saving.mutate(base.tag),
  });
  const ready =
    text.trim() !== "" && text !== base.value.text && !isTooLong(text, most) && !guide.isStopped;
  const save = () => {
    if (ready && !conflict) {
      void guide.submit();
    }
  };
  return (
    <form
      class={isOutside ? "editor outside" : "editor"}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {isOutside && <OutsideStrip />}
      <TextField
        label={t("post.editTitle")}
        text={text}
        onText={setText}
        onSend={save}
        describedBy={counter}
        focus
        at={field}
        marks={guide.cards.flatMap(({ spans }) => spans)}
      />
      <Guidance guide={guide} field={field} text={text} onText={setText} />
      {conflict ? (
        <Conflict
          there={standing.value}
          onMine={() => {
            setBase(standing);
            saving.mutate(standing.tag);
          }}
          onTheirs={() => {
            setBase(standing);
            setText(standing.value.text);
          }}
        />
      ) : (
        saving.isError && (
          <p class="trouble" role="alert">
            {problemText(saving.error)}
          </p>
        )
      )}
      <footer class="editor-foot">
        <span class="draft-state">{t("post.historyIsPublic")}</span>
        <Counter id={counter} text={text} most={most} />
        <button
          type="submit"
          class={isOutside ? "primary outside" : "primary"}
          disabled={!ready || conflict || guide.isChecking || saving.isPending}
        >
          {t(isOutside ? "composer.publish" : "post.saveEdit")}
        </button>
      </footer>
    </form>
  );
}

interface ConflictProps {
  there: Post;
  onMine: () => void;
  onTheirs: () => void;
}

/** It was changed from elsewhere meanwhile: both wordings are there, the writer decides. */
function Conflict({ there, onMine, onTheirs }: ConflictProps) {
  return (
    <div class="conflict" role="alert">
      <p>{t("post.conflict", { when: ago(there.editedAt ?? there.publishedAt) })}</p>
      <div class="quoted">
        <div class="post-text" dir="auto" dangerouslySetInnerHTML={postHtml(there.html)} />
      </div>
      <p>
        <button type="button" onClick={onMine}>
          {t("post.takeMine")}
        </button>
        <button type="button" onClick={onTheirs}>
          {t("post.takeTheirs")}
        </button>
      </p>
    </div>
  );
}
