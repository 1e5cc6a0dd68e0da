import type { PublicFace } from "../api/client";
import { ProblemError } from "../api/problem";
import type { components } from "../generated/profile-service";
import { t } from "../i18n/messages";
import { itemsOf, lengthOf } from "../profile/edit/draft";

type PublicFaceRequest = components["schemas"]["PublicFaceRequest"];

/** How long each may be, in characters as people count them; the house holds to the same. */
const MOST = { displayName: 80, title: 120, bio: 1_000 } as const;
const MOST_TOPICS = 10;

/** What one shows outside while it is being edited: what is not said is empty, topics are text. */
export interface FaceDraft {
  shown: boolean;
  displayName: string;
  title: string;
  bio: string;
  topics: string;
  indexed: boolean;
}

export function draftOf(face: PublicFace): FaceDraft {
  const { shown, displayName, title = "", bio = "", topics, indexed } = face;
  return { shown, displayName, title, bio, topics: topics.join(", "), indexed };
}

/** What is empty is left out, and thereby emptied. */
export function requestOf(draft: FaceDraft): PublicFaceRequest {
  const { shown, displayName, title, bio, topics, indexed } = draft;
  return {
    shown,
    displayName: displayName.trim(),
    ...(title.trim() && { title: title.trim() }),
    ...(bio.trim() && { bio: bio.trim() }),
    topics: itemsOf(topics),
    indexed,
  };
}

/** By field, what is wrong with it: seen here already, or told by the house about what was sent. */
export function problemsOf(draft: FaceDraft, told: Error | null): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  if (told instanceof ProblemError && told.field !== undefined) {
    found[told.field.replace(/\[.*/, "")] = t("profile.refused");
  }
  if (draft.displayName.trim() === "") {
    found["displayName"] = t("profile.nameNeeded");
  }
  for (const [field, most] of Object.entries(MOST)) {
    const over = lengthOf(draft[field as keyof typeof MOST]) - most;
    if (over > 0) {
      found[field] = t("profile.tooLong", { most, over });
    }
  }
  if (itemsOf(draft.topics).length > MOST_TOPICS) {
    found["topics"] = t("profile.tooMany", { most: MOST_TOPICS });
  }
  return found;
}
