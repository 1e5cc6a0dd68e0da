import { useEffect, useRef, useState } from "preact/hooks";
import { api, content, type Post } from "../api/client";
import { changePost } from "../post/postCache";
import { nextLook, withCrossing } from "./crossing";

/** Looks again while something about a post's passage is about to change. */
export function useWatch(post: Post): void {
  const [looks, setLooks] = useState(0);
  const { id, crossing, audience, version } = post;
  const first = useRef(version);
  const state = crossing?.state;
  useEffect(() => setLooks(0), [id, state, audience, version]);
  useEffect(() => {
    const wait = nextLook(post, Date.now(), looks, version !== first.current);
    if (wait === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => {
      void look(id).finally(() => setLooks((before) => before + 1));
    }, wait);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what the next look depends on
  }, [id, state, audience, version, crossing?.publishAt, looks]);
}

/** Only the passage: what is being read is not changed under the reader's eyes. */
async function look(id: string): Promise<void> {
  const found = await content(api.GET("/api/posts/{id}", { params: { path: { id } } })).catch(
    () => undefined,
  );
  if (found !== undefined) {
    const { audience, crossing } = found;
    changePost(id, (before) => ({ ...withCrossing(before, crossing), audience }));
  }
}
