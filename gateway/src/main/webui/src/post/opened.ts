import { signal } from "@preact/signals";

const opened = signal<ReadonlySet<string>>(new Set());

/** Long posts that somebody wants to read in full; they stay open when the list forgets them. */
export function isOpen(postId: string): boolean {
  return opened.value.has(postId);
}

export function toggleOpen(postId: string): void {
  const next = new Set(opened.value);
  if (!next.delete(postId)) {
    next.add(postId);
  }
  opened.value = next;
}
