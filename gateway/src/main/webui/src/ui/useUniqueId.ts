import { useState } from "preact/hooks";

let last = 0;

/**
 * An id that no other element of the page has. Preact's own `useId` counts anew below what was loaded
 * lazily (preact issue 3757), so that a button of one screen opened the menu of another.
 */
export function useUniqueId(): string {
  return useState(() => `i${(last += 1)}`)[0];
}
