import { queryOptions, useMutation, useQuery } from "@tanstack/preact-query";
import { ahead } from "../api/ahead";
import { api, content, done } from "../api/client";
import { queries } from "../api/queries";

/** The two private lists of people one does not want to read, or not at all to deal with. */
export type ListName = "mutes" | "blocks";

const A_PAGE = 100;

const CALLS = {
  mutes: {
    page: (cursor?: string) =>
      api.GET("/api/mutes", { params: { query: { limit: A_PAGE, ...(cursor && { cursor }) } } }),
    add: (profileId: string) =>
      api.PUT("/api/mutes/{profileId}", { params: { path: { profileId } } }),
    remove: (profileId: string) =>
      api.DELETE("/api/mutes/{profileId}", { params: { path: { profileId } } }),
  },
  blocks: {
    page: (cursor?: string) =>
      api.GET("/api/blocks", { params: { query: { limit: A_PAGE, ...(cursor && { cursor }) } } }),
    add: (profileId: string) =>
      api.PUT("/api/blocks/{profileId}", { params: { path: { profileId } } }),
    remove: (profileId: string) =>
      api.DELETE("/api/blocks/{profileId}", { params: { path: { profileId } } }),
  },
};

/** The ids on the list, all of them. */
export const listedQuery = (list: ListName) =>
  queryOptions({
    queryKey: ["listed", list],
    queryFn: async () => {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await content(CALLS[list].page(cursor));
        ids.push(...page.items.map(({ profileId }) => profileId));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return ids;
    },
  });

/** Whether somebody is on the list, and the way on and off it: at once, and back if refused. */
export function useListed(list: ListName, profileId: string) {
  const { queryKey } = listedQuery(list);
  const ids = useQuery(listedQuery(list));
  const change = useMutation({
    mutationFn: (wanted: boolean) =>
      done(wanted ? CALLS[list].add(profileId) : CALLS[list].remove(profileId)),
    onMutate: (wanted) =>
      ahead<string[]>(queryKey, (ids) => {
        const others = ids.filter((id) => id !== profileId);
        return wanted ? [...others, profileId] : others;
      }),
    onError: (_problem, _wanted, back) => back?.(),
    onSettled: () =>
      Promise.all(
        [queryKey, ["timeline"], ["thread"], ["relationship", profileId], ["follow-counts"]].map(
          (changed) => queries.invalidateQueries({ queryKey: changed }),
        ),
      ),
  });
  return { listed: ids.data?.includes(profileId) ?? false, change };
}
