import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Group, Relationship } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { GroupRow } from "./GroupRow";

const WEAVERS = "0190a000-0000-7000-8000-000000000001";
const DYERS = "0190a000-0000-7000-8000-000000000002";
const BOB = "0190a000-0000-7000-8000-00000000000b";
const KNOWN = "/api/familiar-members";
const LAST_POST = "/api/timelines/groups";
let relation: Relationship["relation"];
let away: boolean;
let calls: URL[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: "0190a000-0000-7000-8000-00000000000a",
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  relation = "FOLLOWING";
  away = false;
  calls = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const url = new URL(request.url);
    calls.push(url);
    return Promise.resolve(
      away && [KNOWN, LAST_POST].includes(url.pathname)
        ? Response.json({ type: "urn:loggia:problem:unavailable" }, { status: 503 })
        : Response.json({ items: items(url.pathname) }),
    );
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function items(path: string): object[] {
  switch (path) {
    case "/api/relationships":
      return [WEAVERS, DYERS].map((profileId) => ({ profileId, relation }));
    case KNOWN:
      return [{ groupId: WEAVERS, profileIds: [BOB], count: 3 }];
    case LAST_POST:
      return [{ groupId: WEAVERS, day: "2026-01-31" }];
    default:
      return [{ id: BOB, handle: "bob", displayName: "Bob", state: "ACTIVE" }];
  }
}

function aGroup(id: string, displayName: string): Group {
  return {
    id,
    handle: displayName.toLowerCase(),
    displayName,
    entry: "ON_REQUEST",
    stewardIds: [],
    members: 2,
    relation: "NONE",
    steward: false,
    pattern: false,
    version: 1,
    createdAt: "2026-11-26T10:00:00Z",
  };
}

function open() {
  return render(
    <QueryClientProvider client={queries}>
      <ul>
        <GroupRow group={aGroup(WEAVERS, "Weavers")} />
        <GroupRow group={aGroup(DYERS, "Dyers")} />
      </ul>
    </QueryClientProvider>,
  );
}

const asked = (path: string) => calls.filter(({ pathname }) => pathname === path);

test("members see whom they know there and when something was said, asked for at once", async () => {
  open();

  expect(await screen.findByText("You know Bob and 2 more you follow")).toBeTruthy();
  expect(await screen.findByText(/Last post Jan 31/)).toBeTruthy();
  expect(screen.getAllByText(/Last post/)).toHaveLength(1);
  for (const path of [KNOWN, LAST_POST]) {
    expect(asked(path).map(({ searchParams }) => searchParams.get("ids"))).toEqual([
      `${WEAVERS},${DYERS}`,
    ]);
  }
});

test("in German as well", async () => {
  await speak("de");
  open();

  expect(await screen.findByText("Du kennst Bob und 2 weitere, denen du folgst")).toBeTruthy();
  expect(await screen.findByText(/Letzter Beitrag 31\. Jan/)).toBeTruthy();
});

test("of a group that one does not belong to nothing is asked", async () => {
  relation = "NONE";
  open();

  const buttons = () => screen.getAllByRole("button", { name: /Ask to join/ });
  await waitFor(() => expect(buttons()).toHaveLength(2));
  expect([...asked(KNOWN), ...asked(LAST_POST)]).toEqual([]);
});

test("whatever is away leaves the rest of the row as it is", async () => {
  away = true;
  open();

  await waitFor(() => expect(asked(KNOWN).length * asked(LAST_POST).length).toBeGreaterThan(0));
  expect(screen.getByRole("link", { name: "Weavers" })).toBeTruthy();
  expect(screen.queryByText(/You know|Last post/)).toBeNull();
});
