import { api, content, type Profile } from "../api/client";
import { queries } from "../api/queries";
import { isAdmin, me } from "../session/session";

/** Whether whoever is here says who has left the company: an admin, of every other person. */
export function saysWhoLeaves({ id, kind }: Profile): boolean {
  return kind === "PERSON" && isAdmin() && me.value.profileId !== id;
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
