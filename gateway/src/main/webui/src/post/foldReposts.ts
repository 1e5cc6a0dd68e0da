import type { Post } from "../api/client";

interface Folded {
  posts: Post[];
  /** By the repost that is shown, who else passed the same on right before. */
  alsoBy: Map<string, Post["author"][]>;
}

/** Reposts of one post that follow each other are shown once, with everybody's name. */
export function foldReposts(all: Post[]): Folded {
  const posts: Post[] = [];
  const alsoBy = new Map<string, Post["author"][]>();
  for (const post of all) {
    const above = posts.at(-1);
    if (above?.repostOf !== undefined && above.repostOf.id === post.repostOf?.id) {
      alsoBy.set(above.id, [...(alsoBy.get(above.id) ?? []), post.author]);
    } else {
      posts.push(post);
    }
  }
  return { posts, alsoBy };
}
