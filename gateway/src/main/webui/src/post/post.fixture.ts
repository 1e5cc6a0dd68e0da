import type { Post } from "../api/client";

/** A post of Ana's as the house tells it, for tests. */
export function aPost(id: string, different: Partial<Post> = {}): Post {
  return {
    id,
    author: { id: "ana", handle: "ana", displayName: "Ana" },
    text: "Hello",
    html: "<p>Hello</p>",
    threadId: id,
    audience: "COMPANY",
    media: [],
    mentions: [],
    topics: [],
    publishedAt: "2026-11-22T10:00:00Z",
    version: 1,
    deleted: false,
    reactions: {},
    ownReactions: [],
    replyCount: 0,
    repostCount: 0,
    ownRepost: false,
    bookmarked: false,
    quoteGone: false,
    ...different,
  };
}
