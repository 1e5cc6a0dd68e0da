import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Profile, Question } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { profileQuery } from "../people/profiles";
import { setPresent } from "../session/session";
import { listenToKeys } from "../shell/shortcuts";
import Inbox from "./Inbox";
import { aClaim, aQuestion } from "./question.fixture";

const QUESTION = "0190a000-0000-7000-8000-000000000001";
const OTHER = "0190a000-0000-7000-8000-000000000002";
const BOB = "0190a000-0000-7000-8000-00000000000b";
const ANA = "0190a000-0000-7000-8000-00000000000a";
let lists: Record<string, Question[]>;
let status: number;

beforeAll(listenToKeys);

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: ANA,
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  lists = { TAPPED: [], OPEN: [aQuestion(QUESTION)], MINE: [], ANSWERED: [] };
  status = 200;
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    const view = searchParams.get("view");
    const body =
      view !== null
        ? { items: lists[view] }
        : pathname.endsWith("/summary")
          ? { open: 1, forMe: 1, mine: 0, answeredThisMonth: 0, medianMinutesToAnswer: 300 }
          : pathname.endsWith("/claim")
            ? taken()
            : { items: [] };
    return Promise.resolve(Response.json(body, { status }));
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function taken(): Question {
  return aQuestion(QUESTION, {
    state: "CLAIMED",
    claim: aClaim(ANA),
    version: 2,
  });
}

function show(): void {
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <Inbox />
      </QueryClientProvider>
    </LocationProvider>,
  );
}

test("a row says what, by whom, about what, and that nobody has checked the name", async () => {
  show();
  const row = within(await screen.findByTestId("question-row"));
  expect(row.getByRole("link").textContent).toBe("How do you keep queues short?");
  expect(row.getByText("Mia")).toBeDefined();
  expect(row.getByText("Outside · name given, not verified")).toBeDefined();
  expect(row.getByText("#kafka")).toBeDefined();
});

test("taking it shows at once, and gives the focus to the question", async () => {
  show();
  fireEvent.click(await screen.findByTestId("claim"));
  await screen.findByText(/You are on it until/);
  expect(screen.queryByTestId("claim")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("question-row"));
});

test("keys move to a question and take it", async () => {
  show();
  const row = await screen.findByTestId("question-row");
  vi.spyOn(row, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
  fireEvent.keyDown(document.body, { key: "j" });
  expect(document.activeElement).toBe(row);
  fireEvent.keyDown(row, { key: "e" });
  await screen.findByText(/You are on it until/);
});

test("what a colleague thinks that one knows stands first, once", async () => {
  const tapped = aQuestion(OTHER, {
    taps: [{ by: BOB, to: ANA, at: "2026-11-26T09:00:00Z", declined: false }],
  });
  lists["TAPPED"] = [tapped];
  queries.setQueryData(profileQuery(BOB).queryKey, {
    id: BOB,
    handle: "bob",
    displayName: "Bob",
    state: "ACTIVE",
  } as Profile);
  lists["OPEN"]!.push(tapped);
  show();
  const first = (await screen.findByText("Bob thinks that you know this")).closest("article")!;
  expect(screen.getAllByTestId("question-row")).toHaveLength(2);
  expect(screen.getAllByTestId("question-row")[0]).toBe(first);
  expect(within(first).getByTestId("not-me").textContent).toBe("Not me");
});

test("a claim that ends soon says when, and can be kept", async () => {
  const soon = new Date(Date.now() + 60 * 60_000).toISOString();
  const claim = aClaim(ANA, { until: soon, remindAt: "2026-11-26T10:00:00Z" });
  lists["OPEN"] = [];
  lists["MINE"] = [aQuestion(QUESTION, { state: "CLAIMED", claim })];
  show();
  await screen.findByText(/Your claim ends at/);
  lists["MINE"] = [taken()];
  fireEvent.click(screen.getByTestId("keep"));
  await screen.findByText(/You are on it until/);
  expect(screen.queryByTestId("keep")).toBeNull();
});

test("where nobody waits, calm words and the median", async () => {
  lists["OPEN"] = [];
  show();
  await screen.findByText("All answered.");
  await screen.findByText("Median wait this month: 5 hours.");
});

test("what could not be loaded can be tried again", async () => {
  status = 400;
  show();
  await waitFor(() =>
    expect(screen.getAllByText("The questions could not be loaded.")).toHaveLength(3),
  );
  status = 200;
  fireEvent.click(screen.getAllByText("Try again")[0]!);
  await screen.findByTestId("question-row");
});
