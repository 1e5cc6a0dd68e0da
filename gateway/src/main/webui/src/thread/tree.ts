import type { Post } from "../api/client";

/** A reply with what answers it; one too deep to be set in says whom it answers instead. */
export interface Branch {
  post: Post;
  answers: Post | undefined;
  replies: Branch[];
}

const DEEPEST = 4;

/** Replies as they answer each other, oldest first; four levels are set in, deeper ones follow on. */
export function branchesOf(rootId: string, items: Post[]): Branch[] {
  const known = new Set(items.map(({ id }) => id));
  const under = new Map<string, Post[]>();
  for (const post of items) {
    // What answers a post that the reader may not see stands as if it answered the first one.
    const parent = known.has(post.parentId ?? "") ? (post.parentId ?? rootId) : rootId;
    under.set(parent, [...(under.get(parent) ?? []), post]);
  }
  const at = (parentId: string, depth: number): Branch[] =>
    (under.get(parentId) ?? []).flatMap((post) =>
      depth < DEEPEST
        ? [{ post, answers: undefined, replies: at(post.id, depth + 1) }]
        : [{ post, answers: undefined, replies: [] }, ...following(post)],
    );
  const following = (parent: Post): Branch[] =>
    (under.get(parent.id) ?? []).flatMap((post) => [
      { post, answers: parent, replies: [] },
      ...following(post),
    ]);
  return at(rootId, 1);
}

/** The posts in the order in which they are read, without what is folded away. */
export function inOrder(branches: Branch[], isFolded: (id: string) => boolean): Post[] {
  return branches.flatMap(({ post, replies }) => [
    post,
    ...(isFolded(post.id) ? [] : inOrder(replies, isFolded)),
  ]);
}

export function sizeOf(branches: Branch[]): number {
  return branches.reduce((total, { replies }) => total + 1 + sizeOf(replies), 0);
}
