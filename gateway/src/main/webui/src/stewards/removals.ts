import { infiniteQueryOptions } from "@tanstack/preact-query";
import { api, content, done } from "../api/client";
import { queries } from "../api/queries";

/** How far removals have come; those that wait for a decision first. */
export const STATES = ["APPEALED", "STANDING", "UPHELD", "OVERTURNED"] as const;
export type State = (typeof STATES)[number];

export type Outcome = "UPHELD" | "OVERTURNED";

const KEY = ["removals"];

/** The state that an address asks for. */
export function stateOf(word: string | undefined): State {
  return STATES.find((state) => state === word) ?? "APPEALED";
}

export function removalsPath(state: State): string {
  return state === "APPEALED" ? "/admin/outside" : `/admin/outside?state=${state}`;
}

export const removalsQuery = (state: State) =>
  infiniteQueryOptions({
    queryKey: [...KEY, state],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/outward/removals", {
          params: { query: { state, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // Others decide, too.
    staleTime: 0,
  });

/** Takes a post away for a rule, with words for its author. */
export async function remove(postId: string, rule: string, reason: string): Promise<void> {
  await done(
    api.POST("/api/outward/posts/{id}/removal", {
      params: { path: { id: postId } },
      body: { rule, reason },
    }),
  );
  readAnew();
}

/** The same, of whatever stands at an address of the public site. */
export async function removeAt(address: string, rule: string, reason: string): Promise<void> {
  await done(api.POST("/api/outward/removals", { body: { address, rule, reason } }));
  readAnew();
}

export async function decide(postId: string, outcome: Outcome, reason: string): Promise<void> {
  try {
    await done(
      api.POST("/api/outward/posts/{id}/removal/decision", {
        params: { path: { id: postId } },
        body: { outcome, reason },
      }),
    );
  } finally {
    // Also when somebody else was quicker.
    readAnew();
  }
}

/** Hidden replies whose guests appeal. */
export const hidingsQuery = infiniteQueryOptions({
  queryKey: [...KEY, "hidings"],
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/outward/hidings", {
        params: { query: { ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

export async function decideHiding(
  replyId: string,
  outcome: Outcome,
  reason: string,
): Promise<void> {
  try {
    await done(
      api.POST("/api/outward/hidings/{replyId}/decision", {
        params: { path: { replyId } },
        body: { outcome, reason },
      }),
    );
  } finally {
    readAnew();
  }
}

function readAnew(): void {
  void queries.invalidateQueries({ queryKey: KEY });
  void queries.invalidateQueries({ queryKey: ["journal"] });
}
