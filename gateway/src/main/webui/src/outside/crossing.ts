import type { Crossing, Post } from "../api/client";
import { secondsUntil } from "./countdown";

type Outgone = Pick<Post, "audience" | "crossing">;

/** Where a post of one's own stands; WAITING until outward-service has heard of it. */
export type Stage = Crossing["state"] | "WAITING";

const SECOND = 1_000;
const SOON = SECOND;
const LATER = 5 * SECOND;
const PATIENCE = 10;

/** What its author is told about a post's passage; nothing where there is nothing to tell. */
export function stageOf({ audience, crossing }: Outgone): Stage | undefined {
  if (crossing === undefined) {
    return audience === "WORLD" ? "WAITING" : undefined;
  }
  const isUndone = crossing.state === "CANCELLED" && audience !== "WORLD";
  return isUndone ? undefined : crossing.state;
}

/** Whether outward-service has heard of the newest version; until then it leaves at no time. */
export function isHeardOf({ crossing }: Outgone): boolean {
  return (
    crossing !== undefined && (crossing.state !== "LEAVING" || crossing.publishAt !== undefined)
  );
}

/** The post with another word about where it stands, or with none. */
export function withCrossing(post: Post, crossing: Crossing | undefined): Post {
  const next = { ...post };
  delete next.crossing;
  return crossing === undefined ? next : { ...next, crossing };
}

/** A correction of what is public already: taking it back would take back the whole page. */
export function isCorrection({ crossing }: Outgone): boolean {
  return crossing?.liveSince !== undefined;
}

/**
 * What Undo means: a post that was only just written goes back to where one writes; one that is
 * older, or was answered, stays inside.
 */
export function undoing(
  post: Pick<Post, "version" | "replyCount" | "repostCount">,
): "write" | "inside" {
  const isNew = post.version === 1 && post.replyCount === 0 && post.repostCount === 0;
  return isNew ? "write" : "inside";
}

/**
 * In how many milliseconds to look again; nothing if it stands where its author has put it. A post
 * that was changed under the reader's eyes may stand elsewhere in a moment.
 */
export function nextLook(
  { audience, crossing }: Outgone,
  now: number,
  looks: number,
  isChanged = false,
): number | undefined {
  const often = looks < PATIENCE ? SOON : LATER;
  const isWanted = audience === "WORLD";
  switch (crossing?.state) {
    case undefined:
      return isWanted ? often : undefined;
    case "LEAVING":
      return isWanted && crossing.publishAt !== undefined
        ? Math.max(often, secondsUntil(crossing.publishAt, now) * SECOND + SOON)
        : often;
    case "HELD":
    case "LIVE":
      return isWanted && (!isChanged || looks >= PATIENCE) ? undefined : often;
    case "CANCELLED":
    case "WITHDRAWN":
      // Taken outside once more: what is told may be of the time before.
      return isWanted && looks < PATIENCE ? often : undefined;
    case "REMOVED":
      return undefined;
  }
}
