import { signal } from "@preact/signals";

const shown = signal<ReadonlySet<string>>(new Set());

/** Posts that somebody wants to read though words stand in them that are filtered. */
export function isShown(postId: string): boolean {
  return shown.value.has(postId);
}

export function show(postId: string): void {
  shown.value = new Set(shown.value).add(postId);
}
