import type { Question } from "../api/client";

type Claim = NonNullable<Question["claim"]>;

/** Somebody's claim, as the house tells it, that ends in a hundred years. */
export function aClaim(profileId: string, different: Partial<Claim> = {}): Claim {
  return {
    profileId,
    since: "2026-11-26T10:00:00Z",
    until: "2126-11-27T10:00:00Z",
    remindAt: "2126-11-27T06:00:00Z",
    keepable: true,
    ...different,
  };
}

/** A question of Mia's, somebody outside, as the house tells it, for tests. */
export function aQuestion(id: string, different: Partial<Question> = {}): Question {
  return {
    id,
    publicId: `public-${id}`,
    address: `http://localhost:8090/q/public-${id}`,
    askerName: "Mia",
    text: "How do you keep queues short?\nOurs are long.",
    topics: ["kafka"],
    language: "en",
    askedAt: "2026-11-26T08:00:00Z",
    state: "OPEN",
    offeredTo: [],
    taps: [],
    notMe: false,
    answers: [],
    reopenedTimes: 0,
    version: 1,
    ...different,
  };
}
