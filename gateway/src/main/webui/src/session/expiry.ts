import { signal } from "@preact/signals";

/** The house no longer knows who we are; the page stays, so that nothing written is lost. */
export const expired = signal(false);

export function expire(): void {
  expired.value = true;
}
