import { QueryClient } from "@tanstack/preact-query";
import { ProblemError } from "./problem";

const MINUTE = 60_000;
const MOST_TRIES = 2;

/** One memory of what the house answered; what nobody looks at is forgotten after half an hour. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE / 2,
      gcTime: 30 * MINUTE,
      retry: (failures, problem) =>
        problem instanceof ProblemError && problem.status >= 500 && failures < MOST_TRIES,
      refetchOnWindowFocus: false,
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
