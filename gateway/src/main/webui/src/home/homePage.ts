import { api, content, type Timeline } from "../api/client";

/** A page of what the people and topics one follows have posted. */
export function homePage(query: { cursor?: string }): Promise<Timeline> {
  return content(api.GET("/api/timelines/home", { params: { query } }));
}
