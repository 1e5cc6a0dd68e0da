import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { language } from "../i18n/messages";

/** A post of one's own as the wall keeps it. */
export const outwardQuery = (id: string) =>
  queryOptions({
    queryKey: ["outward", id],
    queryFn: () =>
      content(
        api.GET("/api/outward/posts/{id}", {
          params: { path: { id } },
          headers: { "Accept-Language": language.value },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
