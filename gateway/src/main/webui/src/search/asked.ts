/** What kind of thing is looked for; each is a URL. */
export const TYPES = ["all", "people", "posts", "questions", "groups", "topics"] as const;
export type Type = (typeof TYPES)[number];

/** Whose eyes posts are for. */
export const AUDIENCES = ["inside", "outside", "group"] as const;
export type Reach = (typeof AUDIENCES)[number];

/** What is looked for, as the address of the screen has it. */
export interface Asked {
  q: string;
  type: Type;
  audience?: Reach | undefined;
}

export function askedIn(query: Record<string, string>): Asked {
  return {
    q: query["q"] ?? "",
    type: TYPES.find((type) => type === query["type"]) ?? "all",
    audience: AUDIENCES.find((audience) => audience === query["audience"]),
  };
}

export function searchPath({ q, type, audience }: Partial<Asked>): string {
  const parameters = new URLSearchParams({
    ...(q && { q }),
    ...(type && type !== "all" && { type }),
    ...(audience && { audience }),
  });
  const text = parameters.toString();
  return text === "" ? "/search" : `/search?${text}`;
}

/** The same search in another spelling that the house proposes, which names the audience, too. */
export function respelt(asked: Asked, spelling: string): Asked {
  const said = inWords({ ...asked, q: "" });
  return { ...asked, q: spelling.startsWith(said) ? spelling.slice(said.length).trim() : spelling };
}

/** In the words that the house understands; a quotation that is still open goes to the end. */
export function inWords({ q, audience }: Asked): string {
  return audience === undefined ? q.trim() : `audience:${audience} ${q.trim()}`.trim();
}
