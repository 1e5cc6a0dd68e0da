import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Concern, OwnConcern } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { ALICE, ERIN, POST } from "../stewards/stewards.fixture";
import Moderation from "./Moderation";
import Reports from "./Reports";

const ID = "01a20000-0000-7000-8000-000000000077";

const CONCERN: Concern = {
  id: ID,
  personId: ALICE,
  postId: POST,
  post: {
    text: "You fool",
    html: "<p>You fool</p>",
    audience: "GROUP",
    reply: false,
    hasMedia: false,
    media: [],
    publishedAt: "2026-11-27T08:00:00Z",
    deleted: false,
  },
  openedAt: "2026-11-27T09:00:00Z",
  reports: [
    { category: "HARASSMENT", text: "It hurts", at: "2026-11-27T09:00:00Z" },
    { category: "HARASSMENT", at: "2026-11-27T09:01:00Z" },
  ],
  state: "OPEN",
  version: 3,
  stewards: [],
  talks: [],
  mayDecide: true,
};

const OWN: OwnConcern = {
  id: ID,
  postId: POST,
  post: CONCERN.post!,
  state: "HIDDEN",
  ruling: { ground: "HARASSMENT", reason: "Not like this", at: "2026-11-27T10:00:00Z" },
  talks: [],
  mayAppeal: true,
};

let concerns: Concern[];
let own: OwnConcern[];
let refusal: { status: number; type: string } | undefined;
let told: string[];

beforeEach(async () => {
  await speak("en");
  history.replaceState(null, "", "/admin/moderation");
  be(["employee", "steward"]);
  concerns = [CONCERN];
  own = [OWN];
  refusal = undefined;
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => answer(request, await request.text()));
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function answer(request: Request, body: string): Response {
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") {
    told.push(`${pathname} ${request.headers.get("If-Match") ?? ""} ${body}`);
    return refusal === undefined
      ? Response.json({})
      : Response.json({ type: `urn:loggia:problem:${refusal.type}` }, { status: refusal.status });
  }
  switch (pathname) {
    case "/api/moderation/concerns":
      return Response.json({ items: concerns });
    case "/api/moderation/own":
      return Response.json({ items: own });
    case "/api/outward/guidelines":
      return Response.json({ version: 1, language: "en", title: "Guidelines", rules: [] });
    default:
      return Response.json({ items: [] });
  }
}

function be(roles: string[]): void {
  setPresent({
    profileId: ERIN,
    handle: "erin",
    displayName: "Erin",
    roles,
    expiresAt: "2126-01-01T00:00:00Z",
  });
}

function show(part?: "reports"): void {
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>{part === "reports" ? <Reports /> : <Moderation />}</LocationProvider>
    </QueryClientProvider>,
  );
}

function fill(label: RegExp, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

test("for everybody else there is nothing here", () => {
  be(["employee"]);
  show();
  expect(screen.getByText("There is nothing here")).toBeDefined();
});

test("what was reported stands in place, with how many found what wrong", async () => {
  show();
  const concern = within(await screen.findByTestId("concern"));
  expect(concern.getByText("You fool")).toBeDefined();
  expect(concern.getByText("Reported by 2 people")).toBeDefined();
  expect(concern.getByText("Harassment or insult (2)")).toBeDefined();
  expect(concern.getByText("It hurts")).toBeDefined();
});

test("hiding needs a reason, and holds for what was read", async () => {
  show();
  fireEvent.click(await screen.findByTestId("act-hide"));
  const hide = screen.getByRole<HTMLButtonElement>("button", { name: "Hide" });
  expect(hide.disabled).toBe(true);
  fill(/Why/, "Not like this");
  fireEvent.click(hide);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual([
    `/api/moderation/concerns/${ID}/ruling "3" ` +
      '{"verdict":"HIDE","reason":"Not like this","ground":"HARASSMENT"}',
  ]);
});

test("whoever was slower is told", async () => {
  show();
  fireEvent.click(await screen.findByTestId("act-keep"));
  fill(/Why/, "It is fine");
  refusal = { status: 412, type: "precondition-failed" };
  fireEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(await screen.findByText(/Somebody else was quicker/)).toBeDefined();
});

test("whoever is concerned leaves it to others", async () => {
  concerns = [{ ...CONCERN, mayDecide: false }];
  show();
  await screen.findByText(/Somebody else decides/);
  expect(screen.queryByTestId("act-keep")).toBeNull();
});

test("an author reads why, and appeals once", async () => {
  show("reports");
  const mine = within(await screen.findByTestId("own-concern"));
  expect(mine.getByText("Not like this")).toBeDefined();
  fireEvent.click(mine.getByTestId("appeal-ruling"));
  fill(/What speaks/, "It is a quote");
  fireEvent.click(screen.getByRole("button", { name: "Appeal" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual([`/api/moderation/own/${ID}/appeal  {"text":"It is a quote"}`]);
});
