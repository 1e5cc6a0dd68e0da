import { signal } from "@preact/signals";
import { get, set } from "idb-keyval";

// Goes at log-out with everything else that is kept of a person: session/session.
const KEY = "searches";
const MOST = 8;

/** What was looked for on this device, the last first; nobody else is told. */
export const recent = signal<readonly string[]>([]);

const known = get<string[]>(KEY).then(
  (kept) => void (recent.value = kept ?? []),
  // A browser that keeps nothing has none.
  () => undefined,
);

export async function note(typed: string): Promise<void> {
  await known;
  await keep([typed, ...recent.value.filter((before) => before !== typed)].slice(0, MOST));
}

export async function forgetSearches(): Promise<void> {
  await keep([]);
}

async function keep(searches: string[]): Promise<void> {
  recent.value = searches;
  await set(KEY, searches);
}
