import { signal } from "@preact/signals";
import type { Post } from "../api/client";

/** The page that is shown, as far as posts are pinned to it. */
export interface PinPlace {
  /** Whether one may say that this post stands there. */
  allows: (post: Post) => boolean;
  pinned: ReadonlySet<string>;
  toggle: (post: Post) => void;
}

export const pinPlace = signal<PinPlace | undefined>(undefined);
