import type { Post, Voice } from "../api/client";

/** What it answers or quotes, as far as that is known. */
export interface Kin {
  parentId?: string | undefined;
  quoteOfId?: string | undefined;
  parent?: Pick<Post, "audience"> | undefined;
  quoted?: Pick<Post, "audience"> | undefined;
}

/** What holds a text inside, whatever its author wants: nothing is wider than what it is about. */
export function boundBy({
  parentId,
  quoteOfId,
  parent,
  quoted,
}: Kin): "reply" | "quote" | undefined {
  if (parentId !== undefined && parent?.audience !== "WORLD") {
    return "reply";
  }
  return quoteOfId !== undefined && quoted?.audience !== "WORLD" ? "quote" : undefined;
}

/** Whether a voice keeps one from publishing; what is not known is left to the house. */
export function isSilent(voice: Pick<Voice, "state"> | undefined): boolean {
  return voice !== undefined && voice.state !== "ON";
}

/** The page outside, as long as somebody can read it. */
export function publicPageOf({ crossing }: Pick<Post, "crossing">): string | undefined {
  const isGone = crossing?.state === "WITHDRAWN" || crossing?.state === "REMOVED";
  return isGone || crossing?.liveSince === undefined ? undefined : crossing.address;
}

/** Whether an author may be offered to take a post outside that is inside. */
export function canGoOutside(post: Post, parent: Pick<Post, "audience"> | undefined): boolean {
  const { audience, deleted, repostOf, parentId, quoteOf, quoteGone, poll } = post;
  return (
    audience === "COMPANY" &&
    !deleted &&
    repostOf === undefined &&
    !quoteGone &&
    poll === undefined &&
    boundBy({ parentId, quoteOfId: quoteOf?.id, parent, quoted: quoteOf }) === undefined
  );
}
