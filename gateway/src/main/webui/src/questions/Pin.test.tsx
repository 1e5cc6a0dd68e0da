import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Question } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { Acts } from "./Acts";
import { Outcome } from "./Outcome";
import { aQuestion } from "./question.fixture";

const ID = "0190a000-0000-7000-8000-000000000001";
let told: string[];

beforeEach(async () => {
  await speak("en");
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    told.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
    return Response.json(aQuestion(ID, { state: "ANSWERED", version: 2 }));
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function show(question: Question, roles: string[]): void {
  setPresent({
    profileId: "erin",
    handle: "erin",
    displayName: "Erin",
    roles,
    expiresAt: "2126-01-01T00:00:00Z",
  });
  render(
    <QueryClientProvider client={queries}>
      <Outcome question={question} />
      <Acts question={question} stage="ANSWERED" />
    </QueryClientProvider>,
  );
}

test("a steward pins an answered question with a reason", async () => {
  show(aQuestion(ID, { state: "ANSWERED" }), ["steward"]);
  fireEvent.click(screen.getByTestId("pin"));
  fireEvent.input(screen.getByLabelText(/Why/), { target: { value: " Hard " } });
  fireEvent.click(screen.getByText("Pin it"));
  await vi.waitFor(() =>
    expect(told).toContain(`PUT /api/outward/questions/${ID}/pin {"reason":"Hard"}`),
  );
});

test("what is pinned says why, and can be taken away", async () => {
  const pinned = { by: "erin", reason: "Hard", at: "2026-11-26T10:00:00Z" };
  show(aQuestion(ID, { state: "ANSWERED", pinned }), ["steward"]);
  expect(screen.getByTestId("pinned").textContent).toContain("Hard");
  fireEvent.click(screen.getByTestId("pin"));
  fireEvent.input(screen.getByLabelText(/Why/), { target: { value: "Old" } });
  fireEvent.click(screen.getByText("Take it away"));
  await vi.waitFor(() =>
    expect(told).toContain(`POST /api/outward/questions/${ID}/pin/end {"reason":"Old"}`),
  );
});

test("nobody else is offered to pin", () => {
  show(aQuestion(ID, { state: "ANSWERED" }), []);
  expect(screen.queryByTestId("pin")).toBeNull();
});
