import { computed, signal } from "@preact/signals";
import { del, get, set } from "idb-keyval";
import { expired } from "./expiry";

/** Who is logged in, as the gateway tells it. */
export interface Session {
  profileId: string;
  handle: string;
  displayName: string;
  roles: string[];
  expiresAt: string;
}

const REMEMBERED = "session";

const present = signal<Session | undefined>(undefined);

/** Set before anything is shown. */
export const me = computed<Session>(() => {
  if (present.value === undefined) {
    throw new Error("Nobody is logged in yet");
  }
  return present.value;
});

/** Whether whoever is here looks after what leaves the house. */
export function isSteward(): boolean {
  return me.value.roles.includes("steward");
}

/** Whether whoever is here lets people and programs in. */
export function isAdmin(): boolean {
  return me.value.roles.includes("admin");
}

/** Finds out who is here; false if the browser has been sent to log in. Offline the last one stays. */
export async function begin(): Promise<boolean> {
  const answer = await fetch("/api/session").catch(() => undefined);
  if (answer?.ok === true) {
    const found = (await answer.json()) as Session;
    await changeTo(found);
    return true;
  }
  if (answer?.status === 401) {
    logIn();
    return false;
  }
  present.value = await get<Session>(REMEMBERED);
  return present.value !== undefined;
}

/** After signing in again in another window: the same person goes on, another one starts anew. */
export async function resume(): Promise<void> {
  const answer = await fetch("/api/session").catch(() => undefined);
  if (answer?.ok !== true) {
    return;
  }
  const found = (await answer.json()) as Session;
  if (found.profileId === present.value?.profileId) {
    expired.value = false;
    present.value = found;
  } else {
    location.reload();
  }
}

/** Leaves; what was kept on this device for reading offline goes with the session. */
export async function logOut(): Promise<void> {
  const answer = await fetch("/logout", { method: "POST", headers: { "X-CSRF": "1" } });
  const { location: next } = (await answer.json()) as { location: string };
  await forget();
  location.assign(next);
}

export function logIn(): void {
  location.assign(`/login?returnTo=${encodeURIComponent(location.pathname + location.search)}`);
}

export function setPresent(session: Session): void {
  present.value = session;
}

async function changeTo(found: Session): Promise<void> {
  const before = await get<Session>(REMEMBERED);
  if (before !== undefined && before.profileId !== found.profileId) {
    await forget();
  }
  await set(REMEMBERED, found);
  present.value = found;
}

async function forget(): Promise<void> {
  await Promise.all([
    endPushes(),
    ...[REMEMBERED, "queries", "sending", "drafts", "searches"].map((key) => del(key)),
  ]);
}

/** Whoever uses this browser next is not told what was for somebody else. */
async function endPushes(): Promise<void> {
  if (!("serviceWorker" in navigator && "PushManager" in window)) {
    return;
  }
  try {
    const registered = await navigator.serviceWorker.getRegistration();
    await (await registered?.pushManager.getSubscription())?.unsubscribe();
  } catch (failure) {
    // Nobody is kept from leaving by it.
    console.info("No pushes to end:", failure);
  }
}
