import type { Question } from "../api/client";

/** Where a question stands for whoever looks at it; CLAIMED is not the same for its holder. */
export type Stage = Exclude<Question["state"], "CLAIMED"> | "MINE" | "TAKEN";

/** A claim ends by the clock, not by a message: one that is over counts for nobody. */
export function stageOf(question: Question, ownId: string, now: number): Stage {
  const { state, claim } = question;
  if (state !== "CLAIMED") {
    return state;
  }
  if (claim === undefined || isOver(question, now)) {
    return "OPEN";
  }
  return claim.profileId === ownId ? "MINE" : "TAKEN";
}

/** While an answer is leaving or held the lease does not end. */
function isOver({ claim, answers }: Question, now: number): boolean {
  const isUnderWay = answers.some(({ state }) => state !== "LIVE");
  return claim !== undefined && !isUnderWay && Date.parse(claim.until) <= now;
}

/** The reader's claim from when on its end is told of; nothing before, and while an answer is under way. */
export function endingClaim(question: Question, ownId: string, now: number) {
  const { claim, answers } = question;
  const isUnderWay = answers.some(({ state }) => state !== "LIVE");
  const isEnding = claim !== undefined && !isUnderWay && Date.parse(claim.remindAt) <= now;
  return isEnding && stageOf(question, ownId, now) === "MINE" ? claim : undefined;
}

/** Why a question is offered to somebody; nothing if it is not. */
export function reasonsFor({ offeredTo }: Question, profileId: string) {
  return offeredTo.find((offer) => offer.profileId === profileId)?.reasons ?? [];
}

/** The people whom it fits, whoever was named by the asker first. */
export function fitting({ addressedTo, offeredTo }: Question): string[] {
  const others = offeredTo.map(({ profileId }) => profileId);
  return [...new Set(addressedTo === undefined ? others : [addressedTo, ...others])];
}

/** Who thinks that the reader knows it, as long as the reader has not said "not me". */
export function tapperOf({ taps }: Question, ownId: string): string | undefined {
  return taps.find(({ to }) => to === ownId)?.by;
}

/** The people whom it fits, and those whom the reader has tapped because of it. */
export function couldKnow(question: Question, ownId: string): string[] {
  const tapped = question.taps.filter(({ by }) => by === ownId).map(({ to }) => to);
  return [...new Set([...fitting(question), ...tapped])];
}
