import { api, content, contentAndTag, done, type OutwardPost, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { keepHere, keepThere, placeOf, type Draft } from "../composer/drafts";
import { changePost, dropPosts } from "../post/postCache";
import { subjectOf } from "../post/names";
import { composing } from "../shell/navigation";
import { undoing } from "./crossing";
import { untilThere } from "./untilThere";

const CHANGED_MEANWHILE = 412;

/** The end of the undo window, now. */
export async function sendNow(post: Post): Promise<void> {
  const { id } = post;
  if (post.crossing === undefined) {
    await untilThere(() => heardOf(id));
  }
  const crossing = await untilThere(() =>
    content(api.POST("/api/outward/posts/{id}/send-now", { params: { path: { id } } })),
  );
  know(id, crossing);
}

/** Why a rule that holds the post does not apply to it; then it leaves as any other. */
export async function override(post: Post, reason: string): Promise<void> {
  const { id } = post;
  const crossing = await content(
    api.POST("/api/outward/posts/{id}/override", { params: { path: { id } }, body: { reason } }),
  );
  know(id, crossing);
}

/** Nothing of the post is public, or will be: told to the wall itself, which holds it from then on. */
export async function takeBack({ id, version }: Post): Promise<void> {
  await untilThere(() =>
    done(api.DELETE("/api/outward/posts/{id}", { params: { path: { id }, query: { version } } })),
  );
}

/** Back inside, whether it was public or about to be. */
export async function withdraw(post: Post): Promise<void> {
  await takeBack(post);
  const { value, tag } = await standing(post.id);
  try {
    know(post.id, undefined, await narrowed(value, tag));
  } catch (problem) {
    if (problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE) {
      const newer = await standing(post.id);
      know(post.id, undefined, await narrowed(newer.value, newer.tag));
    } else {
      throw problem;
    }
  }
  // What answers it inside has become narrower with it.
  void queries.invalidateQueries({ queryKey: ["thread"] });
}

/** Before it was public: a new post goes back to where one writes, an older one stays inside. */
export async function undo(post: Post): Promise<"write" | "inside"> {
  const back = undoing(post);
  if (back === "inside") {
    await withdraw(post);
    return back;
  }
  await takeBack(post);
  const wanted = {
    ...(post.parentId && { parentId: post.parentId }),
    ...(post.quoteOf && { quoteOfId: post.quoteOf.id }),
  };
  const draft: Draft = { ...wanted, id: crypto.randomUUID(), text: post.text };
  await keepHere(placeOf(wanted), await keepThere(draft).catch(() => draft));
  await done(api.DELETE("/api/posts/{id}", { params: { path: { id: post.id } } }));
  changePost(post.id, (before) => ({ ...before, deleted: true, text: "", html: "" }));
  dropPosts((other) => subjectOf(other).id === post.id);
  composing.value = wanted;
  return back;
}

/** That the wall has heard of a post stands beside it inside; until then it is not there. */
async function heardOf(id: string): Promise<void> {
  const { value } = await standing(id);
  if (value.crossing === undefined) {
    throw ProblemError.notThere();
  }
}

function standing(id: string) {
  return contentAndTag(api.GET("/api/posts/{id}", { params: { path: { id } } }));
}

function narrowed({ id, text }: Post, tag: string): Promise<Post> {
  return content(
    api.PUT("/api/posts/{id}", {
      params: { path: { id }, header: { "If-Match": tag } },
      body: { text, audience: "COMPANY" },
    }),
  );
}

/** What the house has said about a post, wherever it is shown. */
function know(id: string, crossing: OutwardPost | undefined, post: Partial<Post> = {}): void {
  changePost(id, (before) => ({
    ...before,
    ...post,
    ...(crossing && { crossing: told(crossing) }),
  }));
}

function told(crossing: OutwardPost): NonNullable<Post["crossing"]> {
  const { state, publishAt, address, liveSince, rule, reason } = crossing;
  return {
    state,
    ...(publishAt && { publishAt }),
    ...(address && { address }),
    ...(liveSince && { liveSince }),
    ...(rule && { rule }),
    ...(reason && { reason }),
  };
}
