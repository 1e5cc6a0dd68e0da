import type { Notification } from "../api/client";

/** A like of one person, unless something else is said. */
export function aNotification(id: string, more: Partial<Notification> = {}): Notification {
  return {
    id,
    kind: "like",
    at: "2026-11-27T08:00:00.000Z",
    unread: true,
    actors: [{ id: "ben", handle: "ben", displayName: "Ben" }],
    others: 0,
    post: { id: "post", excerpt: "The new release is out." },
    ...more,
  };
}
