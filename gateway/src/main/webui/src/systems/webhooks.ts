import { infiniteQueryOptions, queryOptions } from "@tanstack/preact-query";
import {
  api,
  content,
  done,
  type Webhook,
  type WebhookDeliveries,
  type WebhookPing,
  type WebhookSecret,
} from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";

/** What a system can be told: what everybody may see, by the names of its events. */
export const TYPES = {
  profile: "io.loggia.published-profile.changed.v1",
  erased: "io.loggia.published-profile.erased.v1",
  follow: "io.loggia.published-follow.changed.v1",
  post: "io.loggia.published-post.changed.v1",
  withdrawn: "io.loggia.published-post.withdrawn.v1",
} as const;

export type Kind = keyof typeof TYPES;

export const KINDS = Object.keys(TYPES) as Kind[];

const PAGE = 20;
const SOON = 5_000;

const pathOf = ({ systemId: profileId, id }: Webhook) => ({ profileId, id });

/** All webhooks of a system. */
export const webhooksQuery = (profileId: string) =>
  queryOptions({
    queryKey: ["webhooks", profileId, "all"],
    queryFn: async () =>
      (await content(api.GET("/api/webhooks/{profileId}", { params: { path: { profileId } } })))
        .items,
  });

/** What became of the last events, the newest first; looked at again while it is shown. */
export const deliveriesQuery = (webhook: Webhook) =>
  infiniteQueryOptions({
    queryKey: ["webhooks", webhook.systemId, webhook.id, "deliveries"],
    queryFn: ({ pageParam: cursor }) =>
      content(
        api.GET("/api/webhooks/{profileId}/{id}/deliveries", {
          params: { path: pathOf(webhook), query: { limit: PAGE, ...(cursor && { cursor }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last: WebhookDeliveries) => last.nextCursor,
    refetchInterval: SOON,
  });

/** The secret is in the answer, and never again. */
export async function add(profileId: string, url: string, kinds: Kind[]): Promise<WebhookSecret> {
  const body = { url: url.trim(), types: kinds.map((kind) => TYPES[kind]), active: true };
  const path = { profileId };
  return told(
    profileId,
    await content(api.POST("/api/webhooks/{profileId}", { params: { path }, body })),
  );
}

/** Goes on, or pauses, if it is still as it was read; else it is read anew. */
export async function setActive(webhook: Webhook, active: boolean): Promise<Webhook> {
  const { systemId, url, types, version } = webhook;
  try {
    return await content(
      api.PUT("/api/webhooks/{profileId}/{id}", {
        params: { path: pathOf(webhook), header: { "If-Match": `"${version}"` } },
        body: { url, types, active },
      }),
    );
  } finally {
    await queries.invalidateQueries({ queryKey: ["webhooks", systemId] });
  }
}

export async function rotate(webhook: Webhook): Promise<WebhookSecret> {
  return told(
    webhook.systemId,
    await content(
      api.POST("/api/webhooks/{profileId}/{id}/rotate", { params: { path: pathOf(webhook) } }),
    ),
  );
}

export async function remove(webhook: Webhook): Promise<void> {
  const path = pathOf(webhook);
  await done(api.DELETE("/api/webhooks/{profileId}/{id}", { params: { path } }));
  // At once, or its deliveries would be asked for once more.
  const { queryKey } = webhooksQuery(webhook.systemId);
  queries.setQueryData(queryKey, (all) => all?.filter(({ id }) => id !== webhook.id));
  await queries.invalidateQueries({ queryKey });
}

/** Sends a test event, and says how it was taken. */
export function ping(webhook: Webhook): Promise<WebhookPing> {
  const path = pathOf(webhook);
  return content(api.POST("/api/webhooks/{profileId}/{id}/ping", { params: { path } }));
}

export async function redeliver(webhook: Webhook, deliveryId: string): Promise<void> {
  await told(
    webhook.systemId,
    await content(
      api.POST("/api/webhooks/{profileId}/{id}/deliveries/{deliveryId}/redeliver", {
        params: { path: { ...pathOf(webhook), deliveryId } },
      }),
    ),
  );
}

/** Whatever is shown of the system's webhooks may be different now. */
async function told<T>(systemId: string, answer: T): Promise<T> {
  await queries.invalidateQueries({ queryKey: ["webhooks", systemId] });
  return answer;
}

/** In one line: the status, or why there was none. */
export function outcome(
  status: number | undefined,
  trouble: WebhookPing["trouble"],
): string | undefined {
  if (trouble !== undefined) {
    return t(`webhooks.trouble.${trouble}`);
  }
  return status === undefined ? undefined : t("webhooks.status", { status: String(status) });
}

/** What the house has against a change, in the words of whoever reads. */
export function refusal(problem: Error): string {
  if (problem instanceof ProblemError && problem.slug === "too-many-webhooks") {
    return t("webhooks.tooMany");
  }
  if (problem instanceof ProblemError && problem.status === 412) {
    return t("webhooks.changedMeanwhile");
  }
  return problemText(problem);
}
