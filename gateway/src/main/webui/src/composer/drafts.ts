import { get, update } from "idb-keyval";
import { api, contentAndTag, done } from "../api/client";
import { ProblemError } from "../api/problem";
import type { Composing } from "../shell/navigation";

/** Where drafts are kept on this device, by what they are for. */
export const DRAFTS = "drafts";

/** Something not yet sent; the id is the same on the server, the tag is that of its last version there. */
export interface Draft {
  id: string;
  text: string;
  parentId?: string;
  quoteOfId?: string;
  tag?: string;
}

type Drafts = Record<string, Draft>;

const CHANGED_ELSEWHERE = 412;

/** A new post, each reply, each quote and each draft from the list has a draft of its own. */
export function placeOf({ parentId, quoteOfId, draftId }: Composing): string {
  if (draftId !== undefined) {
    return `draft:${draftId}`;
  }
  return parentId !== undefined
    ? `reply:${parentId}`
    : quoteOfId !== undefined
      ? `quote:${quoteOfId}`
      : "new";
}

/** What was begun there before; else a draft with whatever is to begin with. */
export async function draftFor(wanted: Composing): Promise<{ draft: Draft; restored: boolean }> {
  const kept = (await get<Drafts>(DRAFTS))?.[placeOf(wanted)];
  if (kept !== undefined && kept.text.trim() !== "") {
    return { draft: kept, restored: true };
  }
  const { text = "", parentId, quoteOfId, draftId } = wanted;
  const draft: Draft = { id: draftId ?? crypto.randomUUID(), text };
  return {
    draft: { ...draft, ...(parentId && { parentId }), ...(quoteOfId && { quoteOfId }) },
    restored: false,
  };
}

export async function keepHere(place: string, draft: Draft): Promise<void> {
  await update<Drafts>(DRAFTS, (all = {}) => ({ ...all, [place]: draft }));
}

/** Keeps it on the server too; if it was changed there from elsewhere, both stay. */
export async function keepThere(draft: Draft): Promise<Draft> {
  try {
    return await put(draft);
  } catch (problem) {
    if (problem instanceof ProblemError && problem.status === CHANGED_ELSEWHERE) {
      const another = { ...draft, id: crypto.randomUUID() };
      delete another.tag;
      return put(another);
    }
    throw problem;
  }
}

export async function forgetHere(place: string): Promise<void> {
  await update<Drafts>(DRAFTS, (all = {}) =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== place)),
  );
}

export function forgetThere(id: string): Promise<void> {
  return done(api.DELETE("/api/drafts/{id}", { params: { path: { id } } }));
}

async function put(draft: Draft): Promise<Draft> {
  const { id, text, parentId, quoteOfId, tag } = draft;
  const answer = await contentAndTag(
    api.PUT("/api/drafts/{id}", {
      params: { path: { id }, header: tag === undefined ? {} : { "If-Match": tag } },
      body: { text, ...(parentId && { parentId }), ...(quoteOfId && { quoteOfId }) },
    }),
  );
  return { ...draft, tag: answer.tag };
}
