import type { Post } from "../api/client";
import { composing, postPath, profilePath } from "../shell/navigation";
import { toggleOpen } from "./opened";
import { toggle } from "./relations";

/** What a single letter does to the post that the keys stand on. */
export function keyed(go: (path: string) => void): Record<string, (post: Post) => void> {
  const open = (post: Post) => go(postPath(post.id));
  return {
    Enter: open,
    o: open,
    r: (post) => (composing.value = { parentId: post.id }),
    l: (post) => toggle(post, "like"),
    s: (post) => toggle(post, "bookmark"),
    p: ({ author }) => {
      if (author.handle !== undefined) {
        go(profilePath(author.handle));
      }
    },
    x: (post) => toggleOpen(post.id),
  };
}
