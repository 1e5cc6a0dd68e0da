import { infiniteQueryOptions } from "@tanstack/preact-query";
import { api, content, done, type Concern } from "../api/client";
import { queries } from "../api/queries";

/** The parts of the queue: what waits first. */
export const SHELVES = ["OPEN", "HIDDEN", "APPEALED", "DECIDED"] as const;
export type Shelf = (typeof SHELVES)[number];

export const CATEGORIES = ["HARASSMENT", "PERSONAL", "SPAM", "ILLEGAL", "OTHER"] as const;
export type Category = (typeof CATEGORIES)[number];

export type Verdict = "KEEP" | "HIDE" | "REMOVE";

const KEY = ["concerns"];

/** The part of the queue that an address asks for. */
export function shelfOf(word: string | undefined): Shelf {
  return SHELVES.find((shelf) => shelf === word) ?? "OPEN";
}

export function shelfPath(shelf: Shelf): string {
  return shelf === "OPEN" ? "/admin/moderation" : `/admin/moderation?shelf=${shelf}`;
}

export const concernsQuery = (shelf: Shelf) =>
  infiniteQueryOptions({
    queryKey: [...KEY, shelf],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/moderation/concerns", {
          params: { query: { shelf, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // Others decide, too.
    staleTime: 0,
  });

const params = ({ id, version }: Concern) => ({
  path: { id },
  header: { "If-Match": `"${version}"` },
});

/** Keeps, hides or removes it, as it stood when it was read; whoever is slower is refused. */
export async function rule(
  concern: Concern,
  verdict: Verdict,
  reason: string,
  why: { ground?: Category; rule?: string },
): Promise<void> {
  await decided(
    api.POST("/api/moderation/concerns/{id}/ruling", {
      params: params(concern),
      body: { verdict, reason, ...why },
    }),
  );
}

/** Says something to whom it is about. */
export async function talk(concern: Concern, text: string): Promise<void> {
  await decided(
    api.POST("/api/moderation/concerns/{id}/talks", { params: params(concern), body: { text } }),
  );
}

export async function decideAppeal(
  concern: Concern,
  outcome: "UPHELD" | "OVERTURNED",
  reason: string,
): Promise<void> {
  await decided(
    api.POST("/api/moderation/concerns/{id}/decision", {
      params: params(concern),
      body: { outcome, reason },
    }),
  );
}

async function decided(call: Parameters<typeof done>[0]): Promise<void> {
  try {
    await done(call);
  } finally {
    // Also when somebody else was quicker.
    void queries.invalidateQueries({ queryKey: KEY });
    void queries.invalidateQueries({ queryKey: ["journal"] });
    void queries.invalidateQueries({ queryKey: ["thread"] });
  }
}
