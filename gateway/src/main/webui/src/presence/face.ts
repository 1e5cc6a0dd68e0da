import { queryOptions } from "@tanstack/preact-query";
import { api, contentAndTag, type PublicFace } from "../api/client";

/** What was read of one's own public face, and the version that a change must name. */
export interface Version {
  value: PublicFace;
  tag: string;
}

export const readFace = () => contentAndTag(api.GET("/api/me/public-face"));

export const faceQuery = queryOptions({
  queryKey: ["public-face"],
  queryFn: readFace,
  staleTime: 0,
});
