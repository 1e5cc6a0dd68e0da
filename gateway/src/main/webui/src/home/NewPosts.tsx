import { useEffect } from "preact/hooks";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { nameOf } from "../post/names";
import { Avatar } from "../ui/Avatar";
import { whisper } from "../ui/toasts";

const FACES = 3;

/** "12 new posts", with whose they are: over the list, which does not move until it is pressed. */
export function NewPosts({ arrived, onShow }: { arrived: Post[]; onShow: () => void }) {
  const some = arrived.length > 0;
  useEffect(() => {
    if (some) {
      whisper(t("home.newPosts", { count: arrived.length }));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said when it appears, not each time it counts
  }, [some]);
  if (!some) {
    return null;
  }
  const authors = [...new Map(arrived.map(({ author }) => [author.id, author])).values()];
  return (
    <div class="new-posts">
      <button type="button" class="primary" data-testid="new-posts-pill" onClick={onShow}>
        <span class="faces">
          {authors.slice(0, FACES).map((author) => (
            <Avatar
              key={author.id}
              handle={author.handle ?? ""}
              name={nameOf(author)}
              size="small"
            />
          ))}
        </span>
        {t("home.newPosts", { count: arrived.length })}
      </button>
    </div>
  );
}
