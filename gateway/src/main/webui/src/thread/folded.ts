import { signal } from "@preact/signals";

const folded = signal<ReadonlySet<string>>(new Set());

/** Whether the answers to a post are folded away. */
export function isFolded(postId: string): boolean {
  return folded.value.has(postId);
}

export function toggleFolded(postId: string): void {
  const next = new Set(folded.value);
  if (!next.delete(postId)) {
    next.add(postId);
  }
  folded.value = next;
}
