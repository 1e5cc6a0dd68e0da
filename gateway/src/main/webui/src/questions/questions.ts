import { infiniteQueryOptions, type InfiniteData, queryOptions } from "@tanstack/preact-query";
import { api, content, type Question, type QuestionPage } from "../api/client";
import { queries } from "../api/queries";

/** The columns of the inbox. */
export const VIEWS = ["OPEN", "MINE", "ANSWERED"] as const;
export type View = (typeof VIEWS)[number];

type Pages = InfiniteData<QuestionPage>;

const LISTS = ["questions", "list"];
const PAGE = 20;

/** A column page by page, of one topic or of all. */
export const viewQuery = (view: View, topic?: string) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, view, topic ?? ""],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/outward/questions", {
          params: {
            query: {
              view,
              limit: PAGE,
              ...(topic && { topic }),
              ...(pageParam !== "" && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** Those that hold all of these words, whatever has become of them. */
export const foundQuery = (q: string, limit: number) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, "FOUND", q, limit],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/outward/questions/search", {
          params: { query: { q, limit, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** A few open ones that fit the reader, the best first. */
export const forMeQuery = (limit: number) =>
  queryOptions({
    queryKey: ["questions", "forMe", limit],
    queryFn: () =>
      content(api.GET("/api/outward/questions", { params: { query: { view: "FOR_ME", limit } } })),
    // What somebody looks at stays: a claim changes it in its place.
    staleTime: Infinity,
  });

const MOST_TAPS = 20;

/** What colleagues think that the reader knows, and nobody is on. */
export const tappedQuery = queryOptions({
  queryKey: ["questions", "tapped"],
  queryFn: () =>
    content(
      api.GET("/api/outward/questions", {
        params: { query: { view: "TAPPED", limit: MOST_TAPS } },
      }),
    ),
});

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ["question", id],
    queryFn: () => content(api.GET("/api/outward/questions/{id}", { params: { path: { id } } })),
    initialData: () => findQuestion(id),
    initialDataUpdatedAt: 0,
  });

/** How many there are, and how long the world waits. */
export const summaryQuery = queryOptions({
  queryKey: ["questions", "summary"],
  queryFn: () => content(api.GET("/api/outward/questions/summary")),
});

/** The question as any list last showed it. */
export function findQuestion(id: string): Question | undefined {
  return (
    queries.getQueryData<Question>(["question", id]) ??
    listed().find((question) => question.id === id)
  );
}

/** All that any list shows. */
export function listed(): Question[] {
  return [
    ...queries
      .getQueriesData<Pages>({ queryKey: LISTS })
      .flatMap(([, kept]) => kept?.pages.flatMap(({ items }) => items) ?? []),
    ...queries
      .getQueriesData<QuestionPage>({ queryKey: ["questions", "forMe"] })
      .flatMap(([, kept]) => kept?.items ?? []),
    ...(queries.getQueryData(tappedQuery.queryKey)?.items ?? []),
  ];
}

/** The change to one question, wherever it is shown; it keeps its place. */
export function changeQuestion(id: string, change: (question: Question) => Question): void {
  queries.setQueryData<Question>(["question", id], (kept) => kept && change(kept));
  changeLists((items) =>
    items.map((question) => (question.id === id ? change(question) : question)),
  );
}

/** Takes it out of all lists: its asker has taken it back. */
export function dropQuestion(id: string): void {
  changeLists((items) => items.filter((question) => question.id !== id));
}

function changeLists(change: (items: Question[]) => Question[]): void {
  const page = (kept: QuestionPage) => ({ ...kept, items: change(kept.items) });
  queries.setQueriesData<Pages>({ queryKey: LISTS }, (kept) =>
    kept === undefined ? undefined : { ...kept, pages: kept.pages.map(page) },
  );
  queries.setQueriesData<QuestionPage>({ queryKey: ["questions", "forMe"] }, (kept) =>
    kept === undefined ? undefined : page(kept),
  );
  queries.setQueryData(tappedQuery.queryKey, (kept) =>
    kept === undefined ? undefined : page(kept),
  );
}

/** What the house has said of a question; an older word changes nothing. */
export function know(question: Question): void {
  changeQuestion(question.id, (before) => (before.version > question.version ? before : question));
}

/** Reads lists anew: one's own and the answered; the open ones too if that is wanted. */
export function refreshLists(withOpen: boolean): void {
  for (const view of VIEWS) {
    if (view !== "OPEN" || withOpen) {
      void queries.invalidateQueries({ queryKey: [...LISTS, view] });
    }
  }
  void queries.invalidateQueries({ queryKey: tappedQuery.queryKey });
  // Those that fit are read anew when they are shown next.
  void queries.invalidateQueries({ queryKey: ["questions", "forMe"], refetchType: "none" });
  void queries.invalidateQueries({ queryKey: summaryQuery.queryKey });
}
