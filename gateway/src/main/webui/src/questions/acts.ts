import { signal } from "@preact/signals";
import { api, content, type Question } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { me } from "../session/session";
import {
  changeQuestion,
  dropQuestion,
  findQuestion,
  know,
  questionQuery,
  refreshLists,
} from "./questions";

const LEASE = 24 * 60 * 60_000;
const A_MOMENT = 2_000;
const CLAIMED = "question-claimed";

/** Somebody else was quicker. */
export interface Conflict {
  by: string;
  since: string;
}

/** What one wanted to do with a question and could not: told beside it. */
export interface Trouble {
  problem: unknown;
  conflict?: Conflict;
}

const troubles = signal<ReadonlyMap<string, Trouble>>(new Map());

export function troubleOf(id: string): Trouble | undefined {
  return troubles.value.get(id);
}

/** Takes a question: at once on the screen, and back if somebody else was quicker. */
export async function claim(id: string): Promise<void> {
  const before = findQuestion(id);
  const since = new Date().toISOString();
  const until = new Date(Date.now() + LEASE).toISOString();
  const { profileId } = me.value;
  forget(id);
  changeQuestion(id, (now) => ({
    ...now,
    state: "CLAIMED",
    // The house says within moments when it reminds.
    claim: { profileId, since, until, remindAt: until, keepable: true },
  }));
  try {
    know(await content(api.POST("/api/outward/questions/{id}/claim", ofOne(id))));
    refreshLists(false);
  } catch (problem) {
    if (before !== undefined) {
      changeQuestion(id, () => before);
    }
    tell(id, problem);
    // Whoever was quicker, or whatever has become of it: that stands there now.
    await look(id);
  }
}

/** Holds one's own claim for another lease: the same command, once its end is near. */
export function keep(id: string): Promise<Question> {
  return settled(content(api.POST("/api/outward/questions/{id}/claim", ofOne(id))));
}

/** Gives it back to everybody. */
export function release(id: string): Promise<Question> {
  return settled(content(api.POST("/api/outward/questions/{id}/release", ofOne(id))));
}

/** Gives it to somebody else, with their lease beginning anew. */
export function handOver(id: string, to: string): Promise<Question> {
  const body = { to };
  return settled(content(api.POST("/api/outward/questions/{id}/handover", { ...ofOne(id), body })));
}

/** No answer, and why; everybody can read the reason. */
export function decline(id: string, reason: string): Promise<Question> {
  const body = { reason };
  return settled(content(api.POST("/api/outward/questions/{id}/decline", { ...ofOne(id), body })));
}

/** The same was asked before: the page leads there. */
export function duplicate(id: string, of: string): Promise<Question> {
  const body = { of };
  return settled(
    content(api.POST("/api/outward/questions/{id}/duplicate", { ...ofOne(id), body })),
  );
}

/** Tells somebody that they know it; they find it first. */
export function tap(id: string, to: string): Promise<Question> {
  const body = { to };
  return settled(content(api.POST("/api/outward/questions/{id}/tap", { ...ofOne(id), body })));
}

/** Not for the reader, who is not offered it again. */
export function notMe(id: string): Promise<Question> {
  return settled(content(api.POST("/api/outward/questions/{id}/not-me", ofOne(id))));
}

/** By a steward: onto the first page outside, in the place of any other. */
export function pin(id: string, reason: string): Promise<Question> {
  const body = { reason };
  return settled(content(api.PUT("/api/outward/questions/{id}/pin", { ...ofOne(id), body })));
}

/** By a steward: from there. */
export function unpin(id: string, reason: string): Promise<Question> {
  const body = { reason };
  return settled(content(api.POST("/api/outward/questions/{id}/pin/end", { ...ofOne(id), body })));
}

/** How a question stands now, for whatever shows it. */
export async function look(id: string): Promise<void> {
  try {
    know(await queries.query({ ...questionQuery(id), staleTime: 0 }));
  } catch (problem) {
    if (problem instanceof ProblemError && problem.isNotThere) {
      dropQuestion(id);
    }
    // Without an answer what is shown stays.
  }
}

/** Again in a moment: what was only just published is on its way to the wall. */
export function lookSoon(id: string): void {
  void look(id);
  setTimeout(() => void look(id), A_MOMENT);
}

async function settled(call: Promise<Question>): Promise<Question> {
  const question = await call;
  forget(question.id);
  know(question);
  refreshLists(true);
  return question;
}

function ofOne(id: string) {
  return { params: { path: { id } } };
}

function tell(id: string, problem: unknown): void {
  const conflict = conflictIn(problem);
  troubles.value = new Map(troubles.value).set(id, { problem, ...(conflict && { conflict }) });
}

function forget(id: string): void {
  troubles.value = new Map([...troubles.value].filter(([other]) => other !== id));
}

/** Who has it, and since when, as the house tells with its refusal. */
export function conflictIn(problem: unknown): Conflict | undefined {
  if (!(problem instanceof ProblemError) || problem.slug !== CLAIMED) {
    return undefined;
  }
  const { claimedBy, claimedSince } = problem.told;
  return typeof claimedBy === "string" && typeof claimedSince === "string"
    ? { by: claimedBy, since: claimedSince }
    : undefined;
}
