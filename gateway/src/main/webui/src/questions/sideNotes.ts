import { keepPreviousData, queryOptions } from "@tanstack/preact-query";
import { api, content, done, type Question } from "../api/client";
import { look } from "./acts";

/** What colleagues say about a question: read anew with each version of it. */
export const sideNotesQuery = ({ id, version }: Question) =>
  queryOptions({
    queryKey: ["question", id, "sideNotes", version],
    queryFn: () =>
      content(api.GET("/api/outward/questions/{id}/side-notes", { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });

export async function addSideNote(id: string, text: string): Promise<void> {
  const body = { text };
  await content(
    api.POST("/api/outward/questions/{id}/side-notes", { params: { path: { id } }, body }),
  );
  await look(id);
}

/** One's own alone. */
export async function deleteSideNote(id: string, number: number): Promise<void> {
  const path = { id, number };
  await done(api.DELETE("/api/outward/questions/{id}/side-notes/{number}", { params: { path } }));
  await look(id);
}
