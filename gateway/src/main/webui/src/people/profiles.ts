import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { batched } from "../api/batched";

const find = batched(
  async (ids) =>
    (await content(api.GET("/api/profiles", { params: { query: { ids: ids.join(",") } } }))).items,
  ({ id }) => id,
);

/** A profile by its id; null if there is none. Many of them on one screen are one question. */
export const profileQuery = (id: string) =>
  queryOptions({ queryKey: ["profile", "id", id], queryFn: () => find(id) });

/** A profile by a handle that it has or had. */
export const handleQuery = (handle: string) =>
  queryOptions({
    queryKey: ["profile", "handle", handle],
    queryFn: () =>
      content(api.GET("/api/profiles/by-handle/{handle}", { params: { path: { handle } } })),
  });
