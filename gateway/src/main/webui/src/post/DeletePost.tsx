import { useMutation } from "@tanstack/preact-query";
import { api, done, type Post } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { changePost, dropPosts } from "./postCache";

/** Asks once, because nothing brings a deleted post back. */
export function DeletePost({ post, onClose }: { post: Post; onClose: () => void }) {
  const deleting = useMutation({
    mutationFn: () => done(api.DELETE("/api/posts/{id}", { params: { path: { id: post.id } } })),
    onSuccess: () => {
      onClose();
      changePost(post.id, (before) => ({ ...before, deleted: true, text: "", html: "" }));
      dropPosts(({ id }) => id === post.id);
      announce(t("post.deleted"));
    },
  });
  return (
    <Dialog title={t("post.deleteTitle")} onClose={onClose}>
      <p>{t("post.deleteText")}</p>
      {deleting.isError && (
        <p class="trouble" role="alert">
          {problemText(deleting.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={onClose}>
          {t("post.keep")}
        </button>
        <button
          type="button"
          class="danger"
          disabled={deleting.isPending}
          onClick={() => deleting.mutate()}
        >
          {t("post.delete")}
        </button>
      </div>
    </Dialog>
  );
}
