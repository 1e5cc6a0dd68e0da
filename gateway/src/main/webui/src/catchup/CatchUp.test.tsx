import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CatchUpReason } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { setPresent } from "../session/session";
import CatchUp from "./CatchUp";
import { askedOf, catchUpPath } from "./catchUp";
import { reasonsText } from "./reasons";

const ANA = { id: "ana", handle: "ana", displayName: "Ana" };
let items: object[];
let status: number;
let calls: string[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: "me",
    handle: "me",
    displayName: "Me",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  history.replaceState(null, "", "/catchup");
  items = [
    { post: aPost("p1", { html: "<p>First</p>" }), reasons: [why("AUTHOR")] },
    { post: aPost("p2", { html: "<p>Second</p>" }), reasons: [why("MENTION")] },
  ];
  status = 204;
  calls = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, search } = new URL(request.url);
    calls.push(`${request.method} ${pathname}${search}`);
    return Promise.resolve(
      request.method === "GET"
        ? Response.json({ since: "2026-11-26T10:00:00Z", items })
        : new Response(null, { status }),
    );
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function why(kind: CatchUpReason["kind"], more: Partial<CatchUpReason> = {}): CatchUpReason {
  return { kind, count: 1, followed: 0, people: [], topics: [], ...more };
}

function open() {
  return render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <CatchUp />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

test("each post says why it is here, and there is an end", async () => {
  open();

  expect(await screen.findByText("You follow Ana")).toBeTruthy();
  expect(screen.getByText("Mentions you")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "That is all" })).toBeTruthy();
});

test("what is marked as read is gone, and comes back if the house does not hear of it", async () => {
  open();
  await screen.findByText("First");

  fireEvent.click(screen.getAllByTestId("mark-read")[0]!);
  await waitFor(() => expect(screen.queryByText("First")).toBeNull());
  expect(calls).toContain("PUT /api/catch-up/read/p1");

  status = 500;
  fireEvent.click(screen.getByTestId("mark-read"));
  await waitFor(() => expect(calls).toContain("PUT /api/catch-up/read/p2"));
  expect(await screen.findByText("Second")).toBeTruthy();
});

test("filters stand in the address", async () => {
  history.replaceState(null, "", "/catchup?span=WEEK&reason=GROUP&topic=kafka");
  items = [];
  open();

  expect(await screen.findByText("Show all")).toBeTruthy();
  expect(calls[0]).toBe("GET /api/catch-up?span=WEEK&reason=GROUP&topic=kafka");
  expect(catchUpPath(askedOf({ span: "UNREAD", reason: "nonsense" }))).toBe("/catchup");
});

test("reasons are told in words", () => {
  const post = aPost("p1");

  expect(reasonsText(post, [why("ANSWERED", { people: [ANA], count: 3 })])).toBe(
    "Ana and 2 others, whom you follow, answered",
  );
  expect(reasonsText(post, [why("REACTED", { count: 12, followed: 3 })])).toBe(
    "12 people reacted, 3 of them you follow",
  );
  expect(reasonsText(post, [why("TOPIC", { topics: ["kafka"] })])).toBe("You follow #kafka");
});
