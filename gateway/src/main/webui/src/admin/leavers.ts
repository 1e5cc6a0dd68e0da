import { api, content } from "../api/client";
import { queries } from "../api/queries";
import { me } from "../session/session";

/** Whether whoever is here says who has left the company: an admin, of everybody else. */
export function saysWhoLeaves(profileId: string): boolean {
  return me.value.roles.includes("admin") && me.value.profileId !== profileId;
}

/** Says that somebody has left, or is back; everything that shows them asks again. */
export async function sayLeft(id: string, left: boolean): Promise<void> {
  const person = { params: { path: { id } } };
  await content(
    left
      ? api.PUT("/api/people/{id}/departure", person)
      : api.DELETE("/api/people/{id}/departure", person),
  );
  await Promise.all(
    ["profile", "people", "org"].map((shown) => queries.invalidateQueries({ queryKey: [shown] })),
  );
}
