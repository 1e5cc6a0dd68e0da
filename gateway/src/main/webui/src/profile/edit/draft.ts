import type { Profile } from "../../api/client";
import type { components } from "../../generated/profile-service";

type ProfileRequest = components["schemas"]["ProfileRequest"];

/** How long each may be, in characters as people count them; the house holds to the same. */
export const MOST = {
  displayName: 80,
  pronouns: 40,
  title: 120,
  department: 120,
  place: 120,
  timeZone: 120,
  bio: 1000,
} as const;

export type TextField = keyof typeof MOST;

/** One's own profile while it is being edited: what is not said is empty. */
export type Draft = Record<TextField, string>;

export const TEXT_FIELDS = Object.keys(MOST) as TextField[];

export function draftOf(profile: Profile): Draft {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, profile[field] ?? ""])) as Draft;
}

/** What is empty is left out, and thereby emptied. */
export function requestOf(draft: Draft): ProfileRequest {
  const said = Object.entries(draft).filter(([, text]) => text.trim() !== "");
  return { ...Object.fromEntries(said), displayName: draft.displayName };
}

/** The fields that two drafts tell differently. */
export function differences(one: Draft, other: Draft): (keyof Draft)[] {
  return TEXT_FIELDS.filter((field) => one[field] !== other[field]);
}

/** What was changed here since `base`, on top of what was saved elsewhere meanwhile. */
export function onTop(base: Draft, mine: Draft, theirs: Draft): Draft {
  const changed = differences(base, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...(Object.fromEntries(changed) as Partial<Draft>) };
}

export function lengthOf(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length;
}
