import { signal } from "@preact/signals";
import type { IconName } from "../ui/Icon";
import type { PlainKey } from "../i18n/messages";
import { isAdmin, isSteward, me } from "../session/session";

interface Place {
  path: string;
  label: PlainKey;
  icon: IconName;
  keys: string;
}

const PLACES: Place[] = [
  { path: "/", label: "shell.home", icon: "home", keys: "g h" },
  { path: "/catchup", label: "shell.catchup", icon: "history", keys: "g c" },
  { path: "/search", label: "shell.search", icon: "search", keys: "g f" },
  { path: "/questions", label: "shell.questions", icon: "question", keys: "g q" },
  { path: "/people", label: "shell.people", icon: "people", keys: "g p" },
  { path: "/topics", label: "shell.topics", icon: "topic", keys: "g t" },
  { path: "/groups", label: "shell.groups", icon: "people", keys: "g g" },
  { path: "/notifications", label: "shell.notifications", icon: "bell", keys: "g n" },
  { path: "/saved", label: "shell.saved", icon: "saved", keys: "g s" },
  { path: "/drafts", label: "shell.drafts", icon: "drafts", keys: "g d" },
  { path: "/insights", label: "shell.insights", icon: "insight", keys: "g i" },
];
const STEWARDS: Place = {
  path: "/admin/outside",
  label: "shell.stewards",
  icon: "globe",
  keys: "g a",
};
const ADMINS: Place = { path: "/systems", label: "shell.systems", icon: "settings", keys: "g y" };

/** The places of the rail, in this order; the palette and the keyboard map know the same. */
export function places(): Place[] {
  return [...PLACES, ...(isSteward() ? [STEWARDS] : []), ...(isAdmin() ? [ADMINS] : [])];
}

export function profilePath(handle: string): string {
  return `/@${handle}`;
}

export function postPath(id: string): string {
  return `/p/${id}`;
}

export function topicPath(slug: string): string {
  return `/topics/${encodeURIComponent(slug)}`;
}

export function groupPath(id: string): string {
  return `/groups/${id}`;
}

export function groupSettingsPath(id: string): string {
  return `${groupPath(id)}/settings`;
}

export function ownPath(): string {
  return profilePath(me.value.handle);
}

export function questionPath(id: string): string {
  return `/questions/${id}`;
}

/** What waits for one at a place, by its path; none is not shown. */
export const counts = signal<Readonly<Record<string, number>>>({});

/** What the composer opens with; absent while it is closed. */
export interface Composing {
  text?: string;
  parentId?: string;
  quoteOfId?: string;
  draftId?: string;
  /** The question from outside that it answers, for the world to read. */
  answersId?: string;
  /** The group that it is for, and for nobody else. */
  groupId?: string;
  /** "outside" where that is chosen already; else it is for the company. */
  audience?: string;
}

/** The one composer of the page: set to open it from anywhere. */
export const composing = signal<Composing | undefined>(undefined);

/** Whether the list of keys and the palette are open. */
export const helpOpen = signal(false);
export const paletteOpen = signal(false);
