import { api, content, type Post, type Publishing } from "../api/client";
import { ProblemError } from "../api/problem";
import { online } from "../offline/network";
import { addPost } from "../post/postCache";
import { forgetVoice } from "./voice";

/**
 * Publishes for the world, now or not at all: it never waits on this device to go by itself. The
 * same words of the same draft are one post, however often they are sent.
 */
export async function publishOutside(draftId: string, body: Publishing): Promise<Post> {
  if (!online.value) {
    throw ProblemError.offline();
  }
  const key = await hash(`${draftId} ${JSON.stringify(body)}`);
  try {
    const post = await content(
      api.POST("/api/posts", { params: { header: { "Idempotency-Key": key } }, body }),
    );
    addPost(post);
    return post;
  } catch (problem) {
    if (problem instanceof ProblemError && problem.slug.startsWith("voice-")) {
      forgetVoice();
    }
    throw problem;
  }
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
