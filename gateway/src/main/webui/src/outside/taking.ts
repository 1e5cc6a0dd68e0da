import { api, content, contentAndTag, done, type OutwardPost, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { bringBack, type Draft, keepThere } from "../composer/drafts";
import { type Picture, upload } from "../composer/pictures";
import { changePost, dropPosts } from "../post/postCache";
import { subjectOf } from "../post/names";
import { composing } from "../shell/navigation";
import { isHeardOf, undoing } from "./crossing";
import { outwardQuery } from "./outward";
import { untilThere } from "./untilThere";

const CHANGED_MEANWHILE = 412;
const AWAY = 500;

/** The end of the undo window, now; unless its author has called it back while the wall was awaited. */
export async function sendNow(post: Post, isWanted: () => boolean = () => true): Promise<void> {
  const { id } = post;
  if (!isHeardOf(post)) {
    await untilThere(() => heardOf(id), isWanted);
  }
  if (!isWanted()) {
    return;
  }
  const crossing = await untilThere(
    () => content(api.POST("/api/outward/posts/{id}/send-now", { params: { path: { id } } })),
    isWanted,
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

/** Says why a removal is wrong; another steward than the one who removed decides. */
export async function appeal(id: string, text: string): Promise<void> {
  const outward = await content(
    api.POST("/api/outward/posts/{id}/removal/appeal", {
      params: { path: { id } },
      body: { text },
    }),
  );
  queries.setQueryData(outwardQuery(id).queryKey, outward);
}

/** Nothing of the post is public, or will be: told to the wall itself, which holds it from then on. */
export async function takeBack({ id, version }: Post): Promise<void> {
  await untilThere(() =>
    done(api.DELETE("/api/outward/posts/{id}", { params: { path: { id }, query: { version } } })),
  );
}

/** False where the wall does not answer: then what changes inside tells it, as soon as it can hear. */
export async function askedBack(post: Post): Promise<boolean> {
  try {
    await takeBack(post);
    return true;
  } catch (problem) {
    if (problem instanceof ProblemError && problem.status >= AWAY) {
      return false;
    }
    throw problem;
  }
}

/** Back inside, whether it was public or about to be; false if outside that takes a while. */
export async function withdraw(post: Post): Promise<boolean> {
  const atOnce = await askedBack(post);
  await bringInside(post.id, await standing(post.id));
  return atOnce;
}

/** Before it was public: a new post goes back to where one writes, an older one stays inside. */
export async function undo(post: Post): Promise<"write" | "inside"> {
  await askedBack(post);
  // It may have been corrected or answered meanwhile, on another device.
  const stands = await standing(post.id);
  const now = stands.value;
  const back = undoing(now);
  if (back === "inside") {
    await bringInside(post.id, stands);
    return back;
  }
  const wanted = {
    ...(now.parentId && { parentId: now.parentId }),
    ...(now.quoteOf && { quoteOfId: now.quoteOf.id }),
    ...(now.answers && { answersId: now.answers }),
  };
  const media = await Promise.all(now.media.map(sentAgain));
  const draft: Draft = {
    ...wanted,
    id: crypto.randomUUID(),
    text: now.text,
    ...(media.length > 0 && { media }),
  };
  const kept = await keepThere(draft).catch(() => draft);
  const open = await bringBack(wanted, kept);
  await done(api.DELETE("/api/posts/{id}", { params: { path: { id: post.id } } }));
  changePost(post.id, (before) => ({ ...before, deleted: true, text: "", html: "" }));
  dropPosts((other) => subjectOf(other).id === post.id);
  composing.value = open;
  return back;
}

/** A picture goes with its post, so its words come back with another one that looks the same. */
async function sentAgain({ id, alt }: Post["media"][number]): Promise<Picture> {
  const bytes = await content(
    api.GET("/api/media/{id}", { params: { path: { id } }, parseAs: "blob" }),
  );
  return { ...(await upload(new File([bytes], id, { type: bytes.type }))), alt };
}

/** That the wall has heard of a post stands beside it inside; until then it is not there. */
async function heardOf(id: string): Promise<void> {
  const { value } = await standing(id);
  if (!isHeardOf(value)) {
    throw ProblemError.notThere();
  }
}

/** Once more if it was changed meanwhile; what answers it inside becomes narrower with it. */
async function bringInside(id: string, { value, tag }: Awaited<ReturnType<typeof standing>>) {
  try {
    know(id, undefined, await narrowed(value, tag));
  } catch (problem) {
    if (problem instanceof ProblemError && problem.status === CHANGED_MEANWHILE) {
      const newer = await standing(id);
      know(id, undefined, await narrowed(newer.value, newer.tag));
    } else {
      throw problem;
    }
  }
  void queries.invalidateQueries({ queryKey: ["thread"] });
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
