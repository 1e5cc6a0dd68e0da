import { api, content, type DraftView, type Publishing } from "../api/client";
import { forgetHere, forgetThere, placeOf } from "../composer/drafts";
import { send } from "../composer/sending";
import type { PlainKey } from "../i18n/messages";

const REASONS: Record<string, PlainKey> = {
  "not-found": "schedule.reason.notFound",
  "audience-not-available": "schedule.reason.audience",
  "thread-full": "schedule.reason.full",
  forbidden: "schedule.reason.forbidden",
};

/** Why it was not published at its time. */
export function reasonOf(refusal: string): PlainKey {
  return REASONS[refusal] ?? "schedule.reason.other";
}

/** It stays a draft; not found if it has been published. */
export async function cancel({ id }: DraftView): Promise<void> {
  await content(api.DELETE("/api/drafts/{id}/schedule", { params: { path: { id } } }));
}

/** First nobody else publishes it any more; then it goes the way of whatever is posted. */
export async function publishNow(draft: DraftView): Promise<void> {
  await cancel(draft);
  void send(publishingOf(draft), draft.media);
  await Promise.all([forgetThere(draft.id), forgetHere(placeOf({ draftId: draft.id }))]);
}

function publishingOf(draft: DraftView): Publishing {
  const { text, parentId, quoteOfId, groupId, media, poll } = draft;
  return {
    text,
    audience: groupId === undefined ? "COMPANY" : "GROUP",
    ...(groupId !== undefined && { groupId }),
    ...(parentId !== undefined && { parentId }),
    ...(quoteOfId !== undefined && { quoteOfId }),
    ...(media.length > 0 && { media: media.map(({ id, alt }) => ({ id, alt })) }),
    ...(poll && { poll }),
  };
}
