import { signal } from "@preact/signals";
import { api, done, type Post, type ReactionKind } from "../api/client";
import { t } from "../i18n/messages";
import { announce } from "../ui/toasts";
import { problemText } from "../ui/states";
import { changePost } from "./postCache";

/** What one says about a post with one tap. */
export type Relation = ReactionKind | "bookmark" | "repost";

export const REACTIONS: ReactionKind[] = ["like", "thanks", "insight", "celebrate"];

/** What did not arrive, told under the post it was said about. */
export interface Trouble {
  text: string;
  retry: () => void;
}

const wishes = signal<ReadonlyMap<string, boolean>>(new Map());
const troubles = signal<ReadonlyMap<string, Trouble>>(new Map());
const sending = new Set<string>();

/** The post as one wants it: what is not yet acknowledged counts already. */
export function wished(post: Post): Post {
  let shown = post;
  for (const [key, wanted] of wishes.value) {
    const [postId, relation] = key.split("/") as [string, Relation];
    if (postId === post.id) {
      shown = withRelation(shown, relation, wanted);
    }
  }
  return shown;
}

export function troubleOf(postId: string): Trouble | undefined {
  return troubles.value.get(postId);
}

export function showTrouble(postId: string, trouble: Trouble): void {
  troubles.value = new Map(troubles.value).set(postId, trouble);
}

export function dismissTrouble(postId: string): void {
  troubles.value = without(troubles.value, postId);
}

export function has(post: Post, relation: Relation): boolean {
  switch (relation) {
    case "bookmark":
      return post.bookmarked;
    case "repost":
      return post.ownRepost;
    default:
      return post.ownReactions.includes(relation);
  }
}

/** Shown at once, told to the house in order, and taken back with a word if that fails. */
export function wish(postId: string, relation: Relation, wanted: boolean): void {
  dismissTrouble(postId);
  wishes.value = new Map(wishes.value).set(`${postId}/${relation}`, wanted);
  void settle(postId, relation);
}

export function toggle(post: Post, relation: Relation): void {
  wish(post.id, relation, !has(wished(post), relation));
}

async function settle(postId: string, relation: Relation): Promise<void> {
  const key = `${postId}/${relation}`;
  if (sending.has(key)) {
    return;
  }
  sending.add(key);
  try {
    let told: boolean | undefined;
    // Tapped again while the first word was under way: the last word is what holds.
    while (told !== wishes.value.get(key)) {
      told = wishes.value.get(key) ?? false;
      await tell(postId, relation, told);
    }
    const holds = told ?? false;
    changePost(postId, (post) => withRelation(post, relation, holds));
  } catch (problem) {
    takeBack(postId, relation, wishes.value.get(key) ?? false, problem);
  } finally {
    sending.delete(key);
    wishes.value = without(wishes.value, key);
  }
}

function takeBack(postId: string, relation: Relation, wanted: boolean, problem: unknown): void {
  const text = `${t("post.notSaid")} ${problemText(problem)}`;
  const retry = () => wish(postId, relation, wanted);
  showTrouble(postId, { text, retry });
  announce(text);
}

function tell(postId: string, kind: Relation, wanted: boolean): Promise<void> {
  const post = { params: { path: { postId } } };
  if (kind === "bookmark") {
    return done(
      wanted
        ? api.PUT("/api/bookmarks/{postId}", post)
        : api.DELETE("/api/bookmarks/{postId}", post),
    );
  }
  if (kind === "repost") {
    return done(
      wanted ? api.PUT("/api/reposts/{postId}", post) : api.DELETE("/api/reposts/{postId}", post),
    );
  }
  const target = { params: { path: { id: postId, kind } } };
  return done(
    wanted
      ? api.PUT("/api/posts/{id}/reactions/{kind}", target)
      : api.DELETE("/api/posts/{id}/reactions/{kind}", target),
  );
}

/** The same post if it is so already: being told twice counts once. */
function withRelation(post: Post, relation: Relation, wanted: boolean): Post {
  if (has(post, relation) === wanted) {
    return post;
  }
  if (relation === "bookmark") {
    return { ...post, bookmarked: wanted };
  }
  if (relation === "repost") {
    return { ...post, ownRepost: wanted, repostCount: one(post.repostCount, wanted) };
  }
  const others = post.ownReactions.filter((kind) => kind !== relation);
  const count = one(post.reactions[relation] ?? 0, wanted);
  return {
    ...post,
    ownReactions: wanted ? [...others, relation] : others,
    reactions: { ...post.reactions, [relation]: count },
  };
}

function one(count: number, more: boolean): number {
  return Math.max(0, count + (more ? 1 : -1));
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  return new Map([...map].filter(([other]) => other !== key));
}
