import { OutgoingPosts } from "../composer/OutgoingPosts";
import { t } from "../i18n/messages";
import { nameOf } from "../post/names";
import { PostCard } from "../post/PostCard";
import { isFolded, toggleFolded } from "./folded";
import { type Branch, sizeOf } from "./tree";

/** What answers a post, set in by a line that folds it away. */
export function Replies({ branches }: { branches: Branch[] }) {
  return (
    <ol class="replies">
      {branches.map((branch) => (
        <li key={branch.post.id}>
          <PostCard
            post={branch.post}
            note={branch.answers && t("thread.replyingTo", { name: nameOf(branch.answers.author) })}
          />
          <Answers branch={branch} />
        </li>
      ))}
    </ol>
  );
}

function Answers({ branch: { post, replies } }: { branch: Branch }) {
  const folded = isFolded(post.id);
  const name = nameOf(post.author);
  return (
    <>
      {replies.length > 0 && (
        <div class={folded ? "set-in folded" : "set-in"}>
          <button
            type="button"
            class="fold"
            aria-expanded={!folded}
            aria-label={t("thread.fold", { name, count: sizeOf(replies) })}
            onClick={() => toggleFolded(post.id)}
          >
            {folded && t("thread.folded", { count: sizeOf(replies) })}
          </button>
          {!folded && <Replies branches={replies} />}
        </div>
      )}
      <OutgoingPosts parentId={post.id} />
    </>
  );
}
