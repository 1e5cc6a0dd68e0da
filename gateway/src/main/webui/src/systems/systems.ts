import { queryOptions } from "@tanstack/preact-query";
import { api, content, type Profile, type System } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { handleQuery } from "../people/profiles";
import { isAdmin, me } from "../session/session";

const PATH = "/systems";

/** The parts of a system's page, each with its own address; the first is the page itself. */
export const PARTS = ["events", "types", "webhooks"] as const;

export type Part = (typeof PARTS)[number];

export function systemPath(handle: string, part: Part = "events"): string {
  return part === "events" ? `${PATH}/${handle}` : `${PATH}/${handle}/${part}`;
}

/** All systems that an admin has registered, by handle. */
export const systemsQuery = queryOptions({
  queryKey: ["systems"],
  queryFn: async () => (await content(api.GET("/api/systems"))).items,
});

/** Who sees a system's events and rules: its owner, and admins. */
export function looksAfter(ownerId: string | undefined): boolean {
  return isAdmin() || ownerId === me.value.profileId;
}

/** What is written of a system; its handle only when it is new. */
export interface Draft {
  handle: string;
  displayName: string;
  description: string;
  clientId: string;
  /** As a handle. */
  owner: string;
}

export async function register(draft: Draft): Promise<System> {
  const body = { ...(await saidBy(draft)), handle: draft.handle.trim() };
  return kept(await content(api.POST("/api/systems", { body })));
}

/** Writes over the version that was read. */
export async function revise({ profileId, version }: System, draft: Draft): Promise<System> {
  const body = await saidBy(draft);
  const params = { path: { id: profileId }, header: { "If-Match": `"${version}"` } };
  return kept(await content(api.PUT("/api/systems/{id}", { params, body })));
}

async function saidBy({ displayName, description, clientId, owner }: Draft) {
  return {
    displayName,
    clientId: clientId.trim(),
    ownerId: (await personOf(owner)).id,
    ...(description.trim() !== "" && { description }),
  };
}

/** Whoever is nobody here is refused as the house would refuse it. */
async function personOf(handle: string): Promise<Profile> {
  const wrong = new ProblemError(400, "invalid-field", undefined, "ownerId", undefined);
  const wanted = handle.trim().replace(/^@/, "");
  if (wanted === "") {
    throw wrong;
  }
  try {
    return await queries.query(handleQuery(wanted));
  } catch (problem) {
    throw problem instanceof ProblemError && problem.isNotThere ? wrong : problem;
  }
}

async function kept(system: System): Promise<System> {
  await Promise.all(
    [systemsQuery.queryKey, ["profile"], ["org"]].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );
  return system;
}
