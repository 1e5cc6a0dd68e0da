import { useQuery } from "@tanstack/preact-query";
import { api, content, type Post } from "../api/client";
import { findPost } from "./postCache";

/** A post that is known by its id: from what was read before, else asked for. */
export function usePost(postId: string | undefined): { post: Post | undefined; isError: boolean } {
  const known = postId === undefined ? undefined : findPost(postId);
  const asked = useQuery({
    queryKey: ["post", postId],
    queryFn: () => content(api.GET("/api/posts/{id}", { params: { path: { id: postId ?? "" } } })),
    enabled: postId !== undefined && known === undefined,
  });
  return { post: known ?? asked.data, isError: asked.isError };
}
