import { get, update } from "idb-keyval";
import { api, content, contentAndTag, done, type DraftView, type PollRequest } from "../api/client";
import { ProblemError } from "../api/problem";
import type { Picture } from "./pictures";
import type { Composing } from "../shell/navigation";

/** Where drafts are kept on this device, by what they are for. */
export const DRAFTS = "drafts";

/** Something not yet sent; the id is the same on the server, the tag is that of its last version there. */
export interface Draft {
  id: string;
  text: string;
  parentId?: string;
  quoteOfId?: string;
  /** The question that it answers. */
  answersId?: string;
  /** The group that it is for. */
  groupId?: string;
  media?: Picture[];
  /** What it asks, as far as it has been thought of. */
  poll?: PollRequest | undefined;
  /** The hints that its writer does not want again. */
  dismissed?: string[];
  tag?: string;
  /** When it is published by itself: what stands there changes only when its writer says so. */
  publishAt?: string;
  /** The text as it stands there. */
  textThere?: string;
}

type Drafts = Record<string, Draft>;

const MOST_DRAFTS = 100;
const CHANGED_ELSEWHERE = 412;

/** A new post, each reply, quote, answer and draft from the list has a draft of its own. */
export function placeOf({ parentId, quoteOfId, draftId, answersId, groupId }: Composing): string {
  if (draftId !== undefined) {
    return `draft:${draftId}`;
  }
  if (answersId !== undefined) {
    return `answer:${answersId}`;
  }
  if (groupId !== undefined && parentId === undefined) {
    return `group:${groupId}`;
  }
  return parentId !== undefined
    ? `reply:${parentId}`
    : quoteOfId !== undefined
      ? `quote:${quoteOfId}`
      : "new";
}

/** A draft, where it is kept on this device, and whether it was begun before. */
export interface Begun {
  place: string;
  draft: Draft;
  restored: boolean;
}

/** What was begun before; else a draft with whatever is to begin with. */
export async function draftFor(wanted: Composing): Promise<Begun> {
  const all = (await get<Drafts>(DRAFTS)) ?? {};
  if (wanted.draftId !== undefined) {
    return opened(wanted.draftId, all);
  }
  const place = placeOf(wanted);
  const kept = all[place];
  if (kept !== undefined && hasContent(kept) && !wanted.text) {
    return { place, draft: kept, restored: true };
  }
  const { text = "", ...kin } = wanted;
  const draft = { ...kinOf(kin), id: crypto.randomUUID(), text };
  return { place, draft, restored: false };
}

/** A draft from the list: as it stands on the server, unless more was written here since. */
async function opened(id: string, all: Drafts): Promise<Begun> {
  const [place, here] = Object.entries(all).find(([, draft]) => draft.id === id) ?? [];
  if (place !== undefined && here !== undefined && here.text !== here.textThere) {
    return { place, draft: here, restored: false };
  }
  const { items } = await content(
    api.GET("/api/drafts", { params: { query: { limit: MOST_DRAFTS } } }),
  );
  const there = items.find((draft) => draft.id === id);
  const draft =
    there === undefined
      ? (here ?? { id, text: "" })
      : {
          ...kinOf({ ...there, answersId: there.answers }),
          id,
          text: there.text,
          ...(isToCome(there) && { publishAt: there.schedule.publishAt }),
          media: there.media,
          poll: there.poll,
          textThere: there.text,
          tag: `"${there.version}"`,
        };
  return { place: place ?? placeOf({ draftId: id }), draft, restored: false };
}

/** Whether it will be published by itself. */
export function isToCome(
  draft: DraftView,
): draft is DraftView & { schedule: NonNullable<DraftView["schedule"]> } {
  return draft.schedule !== undefined && draft.schedule.refusal === undefined;
}

/** Whether there is anything in it to keep. */
export function hasContent({ text, media = [], poll }: Omit<Draft, "id">): boolean {
  return text.trim() !== "" || media.length > 0 || poll !== undefined;
}

interface Kin {
  parentId?: string | undefined;
  quoteOfId?: string | undefined;
  answersId?: string | undefined;
  groupId?: string | undefined;
}

/** What it answers and what it quotes, where it does. */
function kinOf({ parentId, quoteOfId, answersId, groupId }: Kin) {
  return {
    ...(groupId && { groupId }),
    ...(parentId && { parentId }),
    ...(quoteOfId && { quoteOfId }),
    ...(answersId && { answersId }),
  };
}

export async function keepHere(place: string, draft: Draft): Promise<void> {
  await update<Drafts>(DRAFTS, (all = {}) => ({ ...all, [place]: draft }));
}

/**
 * Words that come back to where one writes: in their place, or beside whatever has been begun there
 * since. Tells what to open.
 */
export async function bringBack(wanted: Composing, draft: Draft): Promise<Composing> {
  let open = wanted;
  await update<Drafts>(DRAFTS, (all = {}) => {
    const begun = all[placeOf(wanted)];
    open = begun !== undefined && hasContent(begun) ? { draftId: draft.id } : wanted;
    return { ...all, [placeOf(open)]: draft };
  });
  return open;
}

/** Keeps it on the server too; if it was changed there from elsewhere, both stay. */
export async function keepThere(draft: Draft): Promise<Draft> {
  try {
    return await putThere(draft);
  } catch (problem) {
    if (problem instanceof ProblemError && problem.status === CHANGED_ELSEWHERE) {
      const another = { ...draft, id: crypto.randomUUID() };
      delete another.tag;
      return putThere(another);
    }
    throw problem;
  }
}

export async function forgetHere(place: string): Promise<void> {
  await update<Drafts>(DRAFTS, (all = {}) =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== place)),
  );
}

/** No longer on the server. */
export function forgetThere(id: string): Promise<void> {
  return done(api.DELETE("/api/drafts/{id}", { params: { path: { id } } }));
}

/** On the server as it is here, if what stands there is what was read. */
export async function putThere(draft: Draft): Promise<Draft> {
  const { id, text, parentId, quoteOfId, answersId, groupId, media = [], poll, tag } = draft;
  const answer = await contentAndTag(
    api.PUT("/api/drafts/{id}", {
      params: { path: { id }, header: tag === undefined ? {} : { "If-Match": tag } },
      body: {
        text,
        ...kinOf({ parentId, quoteOfId, groupId }),
        ...(answersId && { answers: answersId }),
        media: media.map(({ id, alt }) => ({ id, alt })),
        ...(poll && { poll }),
      },
    }),
  );
  return { ...draft, tag: answer.tag, textThere: text };
}
