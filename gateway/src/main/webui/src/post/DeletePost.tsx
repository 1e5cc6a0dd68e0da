import { useMutation } from "@tanstack/preact-query";
import { api, done, type Post } from "../api/client";
import { t } from "../i18n/messages";
import { askedBack } from "../outside/taking";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { closePostLayer } from "./layers";
import { subjectOf } from "./names";
import { changePost, dropPosts } from "./postCache";

/** Asks once, because nothing brings a deleted post back. */
export function DeletePost({ post }: { post: Post }) {
  const deleting = useMutation({
    mutationFn: async () => {
      // The wall first: what is public goes at once, whatever else is away.
      const atOnce = post.audience !== "WORLD" || (await askedBack(post));
      await done(api.DELETE("/api/posts/{id}", { params: { path: { id: post.id } } }));
      return atOnce;
    },
    onSuccess: (atOnce) => {
      closePostLayer();
      changePost(post.id, (before) => ({ ...before, deleted: true, text: "", html: "" }));
      dropPosts((other) => subjectOf(other).id === post.id);
      announce(t(atOnce ? "post.deleted" : "outside.isPending"));
    },
  });
  return (
    <Dialog title={t("post.deleteTitle")} onClose={closePostLayer}>
      <p>{t("post.deleteText")}</p>
      {post.audience === "WORLD" && <p>{t("outside.copies")}</p>}
      {deleting.isError && (
        <p class="trouble" role="alert">
          {problemText(deleting.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={closePostLayer}>
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
