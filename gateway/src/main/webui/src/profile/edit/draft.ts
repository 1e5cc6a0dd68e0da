import type { Profile } from "../../api/client";
import type { components } from "../../generated/profile-service";

type ProfileRequest = components["schemas"]["ProfileRequest"];
type Work = components["schemas"]["Work"];

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

export const MOST_ITEMS = 20;
export const MOST_WORKS = 50;

export type TextField = keyof typeof MOST;
export type ListField = "languages" | "askTopics" | "learnTopics";

export const TEXT_FIELDS = Object.keys(MOST) as TextField[];
export const LIST_FIELDS: ListField[] = ["askTopics", "learnTopics", "languages"];

export type WorkDraft = { kind: Work["kind"] } & Record<"title" | "url" | "year", string>;

/** One's own profile while it is being edited: what is not said is empty, lists are text. */
export interface Draft extends Record<TextField | ListField, string> {
  works: WorkDraft[];
  availableToHelp: boolean;
}

export function draftOf(profile: Profile): Draft {
  const texts = TEXT_FIELDS.map((field) => [field, profile[field] ?? ""]);
  const lists = LIST_FIELDS.map((field) => [field, profile[field].join(", ")]);
  return {
    ...(Object.fromEntries([...texts, ...lists]) as Record<TextField | ListField, string>),
    works: profile.works.map(({ kind, title, url = "", year }) => ({
      kind,
      title,
      url,
      year: year === undefined ? "" : `${year}`,
    })),
    availableToHelp: profile.availableToHelp,
  };
}

/** What is empty is left out, and thereby emptied. */
export function requestOf(draft: Draft): ProfileRequest {
  const said = TEXT_FIELDS.filter((field) => draft[field].trim() !== "");
  return {
    ...Object.fromEntries(said.map((field) => [field, draft[field]])),
    displayName: draft.displayName,
    languages: itemsOf(draft.languages),
    askTopics: itemsOf(draft.askTopics),
    learnTopics: itemsOf(draft.learnTopics),
    works: draft.works.map(({ kind, title, url, year }) => ({
      kind,
      title,
      ...(url.trim() && { url: url.trim() }),
      ...(year.trim() && { year: Number(year) }),
    })),
    availableToHelp: draft.availableToHelp,
  };
}

/** The items of a list written as text: "#kafka, rust sql" are three. */
export function itemsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;#]+/).filter((item) => item !== ""))];
}

/** The fields that two drafts tell differently. */
export function differences<D extends object>(one: D, other: D): (keyof D)[] {
  const fields = Object.keys(one) as (keyof D)[];
  return fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** What was changed here since `base`, on top of what was saved elsewhere meanwhile. */
export function onTop<D extends object>(base: D, mine: D, theirs: D): D {
  const changed = differences(base, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...(Object.fromEntries(changed) as Partial<D>) };
}

export function lengthOf(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length;
}
