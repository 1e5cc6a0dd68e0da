import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Question } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { aClaim, aQuestion } from "./question.fixture";
import TenMinutes from "./TenMinutes";

const ANA = "0190a000-0000-7000-8000-00000000000a";
const END = /That is all for today/;
let house: Question[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: ANA,
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  house = ["1", "2", "3", "4"].map((id) => aQuestion(id));
  vi.stubGlobal("fetch", (request: Request) => Promise.resolve(answer(request)));
});

afterEach(() => {
  cleanup();
  queries.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});

function answer({ url }: Request): Response {
  const { pathname } = new URL(url);
  const [, , , , id, command] = pathname.split("/");
  const found = house.find((question) => question.id === id);
  if (found !== undefined) {
    const changed = command === "not-me" ? { ...found, notMe: true, version: 2 } : found;
    house = house.map((question) => (question.id === id ? changed : question));
    return Response.json(changed);
  }
  const open = house.filter(({ notMe, state }) => !notMe && state === "OPEN");
  return Response.json(
    pathname.endsWith("/questions")
      ? { items: open.slice(0, 3) }
      : { open: open.length, forMe: open.length, mine: 0, answeredThisMonth: 0 },
  );
}

const show = () =>
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <TenMinutes />
      </QueryClientProvider>
    </LocationProvider>,
  );

const rows = () => screen.queryAllByTestId("question-row");

test("after three questions it ends, and deals no fourth", async () => {
  show();
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(screen.queryByText(END)).toBeNull();
  for (const left of [2, 1, 0]) {
    fireEvent.click(screen.getAllByTestId("not-me")[0]!);
    await waitFor(() => expect(rows()).toHaveLength(left));
  }
  await screen.findByText(END);
  cleanup();
  queries.clear();
  show();
  await screen.findByText(END);
  expect(rows()).toHaveLength(0);
});

test("what somebody is on is dealt with, and stays to be found", async () => {
  show();
  await waitFor(() => expect(rows()).toHaveLength(3));
  cleanup();
  queries.clear();
  house = house.map((question) => ({
    ...question,
    state: "CLAIMED",
    claim: aClaim(ANA),
    version: 2,
  }));
  show();
  await screen.findByText(END);
  expect(rows()).toHaveLength(3);
});

test("what its asker has taken back is dealt with", async () => {
  house = [aQuestion("1")];
  show();
  await waitFor(() => expect(rows()).toHaveLength(1));
  cleanup();
  queries.clear();
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({}, { status: 404 })));
  show();
  await screen.findByText(END);
});

test("where none fits nothing is dealt", async () => {
  house = [];
  show();
  await screen.findByText("All answered.");
  expect(localStorage.length).toBe(0);
});
