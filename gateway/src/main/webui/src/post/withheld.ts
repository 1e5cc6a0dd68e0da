import { signal } from "@preact/signals";
import type { WithheldPost } from "../api/client";

/** Of the tombstones that were shown, those that stewards have made; by post. */
export const withheld = signal<Readonly<Record<string, WithheldPost>>>({});

/** What a thread says of its tombstones. */
export function learnWithheld(found: WithheldPost[]): void {
  if (found.length > 0) {
    withheld.value = {
      ...withheld.value,
      ...Object.fromEntries(found.map((one) => [one.postId, one])),
    };
  }
}
