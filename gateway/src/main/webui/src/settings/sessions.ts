import { queryOptions } from "@tanstack/preact-query";
import { ProblemError, problemOf } from "../api/problem";
import { expire } from "../session/expiry";

const UNAUTHORISED = 401;

/** A browser in which one is logged in; `id` names it and opens nothing. */
export interface UsedSession {
  id: string;
  browser: string;
  system: string;
  beganAt: string;
  usedAt: string;
  current: boolean;
}

export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async () =>
    ((await (await call("GET", "/api/sessions")).json()) as { items: UsedSession[] }).items,
});

/** Ends one, or all but this one. What is over already is as well. */
export async function end(id?: string): Promise<void> {
  const path = id === undefined ? "/api/sessions" : `/api/sessions/${id}`;
  await call("DELETE", path).catch((problem: unknown) => {
    if (!(problem instanceof ProblemError && problem.isNotThere)) {
      throw problem;
    }
  });
}

async function call(method: string, path: string): Promise<Response> {
  const answer = await fetch(path, { method, headers: { "X-CSRF": "1" } }).catch(() => {
    throw ProblemError.offline();
  });
  if (answer.status === UNAUTHORISED) {
    expire();
  }
  if (!answer.ok) {
    throw problemOf(answer, await answer.json().catch(() => undefined));
  }
  return answer;
}
