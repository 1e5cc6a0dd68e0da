import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { queries } from "../api/queries";

/** One's own standing outside. */
export const voiceQuery = queryOptions({
  queryKey: ["voice"],
  queryFn: () => content(api.GET("/api/outward/voice")),
  retry: false,
});

/** The house has refused something because of it: what is known here is old. */
export function forgetVoice(): void {
  void queries.invalidateQueries({ queryKey: voiceQuery.queryKey });
}
