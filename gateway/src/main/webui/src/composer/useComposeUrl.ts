import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import { composing, type Composing } from "../shell/navigation";

const NAMES = {
  parentId: "reply",
  quoteOfId: "quote",
  draftId: "draft",
  answersId: "answers",
  audience: "audience",
  groupId: "group",
} as const;
const KEYS = Object.entries(NAMES) as [keyof typeof NAMES, string][];

/** What the address says is being written; nothing if nothing is. */
export function composingIn(query: Record<string, string>): Composing | undefined {
  return query["compose"] === "1"
    ? Object.fromEntries(KEYS.flatMap(([key, name]) => (query[name] ? [[key, query[name]]] : [])))
    : undefined;
}

/** The same place with or without the composer over it. */
export function addressWith(url: string, wanted: Composing | undefined): string {
  const { pathname, searchParams } = new URL(url, location.origin);
  ["compose", ...Object.values(NAMES)].forEach((name) => searchParams.delete(name));
  if (wanted !== undefined) {
    searchParams.set("compose", "1");
    KEYS.forEach(([key, name]) => wanted[key] && searchParams.set(name, wanted[key]));
  }
  const search = searchParams.toString();
  return search === "" ? pathname : `${pathname}?${search}`;
}

/** Holds the address and the composer together: Back closes it, a link with it opens it. */
export function useComposeUrl(): void {
  const { url, query, route } = useLocation();
  const inUrl = query["compose"] === "1";
  const wanted = composing.value;
  const open = wanted !== undefined;
  const before = useRef({ open: false, inUrl: false, pushed: false, leaving: false, wanted });
  useEffect(() => {
    const { current: was } = before;
    if (open && !was.open && !inUrl) {
      was.pushed = true;
      route(addressWith(url, wanted));
    } else if (!open && was.open && inUrl) {
      if (was.pushed) {
        was.leaving = true;
        history.back();
      } else {
        route(addressWith(url, undefined), true);
      }
      was.pushed = false;
    } else if (open && was.open && inUrl && wanted !== was.wanted) {
      route(addressWith(url, wanted), true);
    } else if (inUrl && !was.inUrl && !open) {
      composing.value = composingIn(query);
    } else if (!inUrl && was.inUrl && open && was.leaving) {
      // Opened again before the step back was done, which was not for this one.
      was.pushed = true;
      route(addressWith(url, wanted));
    } else if (!inUrl && was.inUrl && open) {
      composing.value = undefined;
      was.pushed = false;
    }
    was.leaving &&= inUrl;
    was.open = open;
    was.inUrl = inUrl;
    was.wanted = wanted;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest of the address does not matter
  }, [open, inUrl, wanted]);
}
