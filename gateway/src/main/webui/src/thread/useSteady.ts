import { useLayoutEffect, useRef } from "preact/hooks";
import { TOP } from "../post/usePostKeys";

/** Keeps a post where it stands while others come above it. */
export function useSteady(above: number) {
  const post = useRef<HTMLElement>(null);
  const before = useRef({ above, top: undefined as number | undefined });
  const comes = above !== before.current.above;
  if (comes) {
    before.current.top = post.current?.getBoundingClientRect().top;
  }
  useLayoutEffect(() => {
    const now = post.current?.getBoundingClientRect().top;
    if (now !== undefined && above > 0) {
      // Opened without knowing the post: it begins where keys would bring it.
      const wanted = before.current.top ?? TOP;
      scrollBy({ top: now - wanted, behavior: "instant" });
    }
    before.current = { above, top: undefined };
  }, [above]);
  return post;
}
