import type { Post } from "../api/client";
import { composing, postPath, profilePath } from "../shell/navigation";
import { subjectOf } from "./names";
import { toggleOpen } from "./opened";
import { toggle } from "./relations";

/** What a single letter does to the post that the keys stand on. */
export function keyed(go: (path: string) => void): Record<string, (post: Post) => void> {
  const open = (post: Post) => go(postPath(subjectOf(post).id));
  return {
    Enter: open,
    o: open,
    r: (post) => (composing.value = { parentId: subjectOf(post).id }),
    l: (post) => toggle(subjectOf(post), "like"),
    b: (post) => toggle(subjectOf(post), "repost"),
    s: (post) => toggle(subjectOf(post), "bookmark"),
    p: (post) => {
      const { author } = subjectOf(post);
      if (author.handle !== undefined) {
        go(profilePath(author.handle));
      }
    },
    x: (post) => toggleOpen(subjectOf(post).id),
  };
}
