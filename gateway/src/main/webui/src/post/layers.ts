import { signal } from "@preact/signals";
import type { Post } from "../api/client";

/** Something about one post that opens over the page. */
export interface PostLayer {
  kind:
    | "edit"
    | "delete"
    | "history"
    | "takeOutside"
    | "withdraw"
    | "preview"
    | "explain"
    | "appeal"
    | "remove"
    | "report";
  post: Post;
}

export const postLayer = signal<PostLayer | undefined>(undefined);

export function closePostLayer(): void {
  postLayer.value = undefined;
}
