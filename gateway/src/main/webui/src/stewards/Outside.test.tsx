import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Hiding, JournalEntry, PausedVoice, Removal } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import Outside from "./Outside";
import { ERIN, POST, ALICE, APPEALED, PAUSED, ENTRY, HIDING } from "./stewards.fixture";

let removals: Removal[];
let hidings: Hiding[];
let voices: PausedVoice[];
let entries: JournalEntry[];
let refusal: { status: number; type: string } | undefined;
let told: string[];

beforeEach(async () => {
  await speak("en");
  history.replaceState(null, "", "/admin/outside");
  be(["employee", "steward"]);
  removals = [APPEALED];
  hidings = [];
  voices = [PAUSED];
  entries = [ENTRY];
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
  const { pathname, search } = new URL(request.url);
  if (request.method !== "GET") {
    told.push(`${pathname.split("/").slice(3).join("/")} ${body}`);
    return refusal === undefined
      ? new Response(null, { status: 204 })
      : Response.json({ type: `urn:loggia:problem:${refusal.type}` }, { status: refusal.status });
  }
  if (refusal !== undefined) {
    return Response.json({ title: "No" }, { status: refusal.status });
  }
  switch (pathname) {
    case "/api/outward/removals":
      return Response.json({ items: search.includes("APPEALED") ? removals : [] });
    case "/api/outward/hidings":
      return Response.json({ items: hidings });
    case "/api/outward/voices":
      return Response.json({ items: voices });
    case "/api/outward/journal":
      return Response.json({ items: entries });
    case "/api/outward/journal/verification":
      return Response.json({ entries: 7, intact: true });
    case "/api/outward/guidelines":
      return Response.json({
        version: 1,
        language: "en",
        title: "Guidelines",
        rules: [{ id: "others-names", number: 2, title: "Others’ names", text: "Ask them" }],
      });
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

function show(part?: string): void {
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Outside {...(part && { part })} />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

function fill(label: RegExp, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

test("for everybody else there is nothing here", () => {
  be(["employee", "admin"]);
  show();
  expect(screen.getByText("There is nothing here")).toBeDefined();
  expect(told).toEqual([]);
});

test("an appeal says what was removed, why, and what its author says", async () => {
  show();
  const removal = within(await screen.findByTestId("removal"));
  expect(removal.getByText("Example Ltd likes it")).toBeDefined();
  expect(removal.getByText(/It names a customer/)).toBeDefined();
  expect(removal.getByText(/They have agreed/)).toBeDefined();
  expect(await removal.findByText(/Others’ names/)).toBeDefined();
});

test("a decision needs an outcome and a reason", async () => {
  show();
  fireEvent.click(await screen.findByTestId("decide"));
  const decide = screen.getByRole<HTMLButtonElement>("button", { name: "Decide" });
  fill(/Why/, "Looked at again");
  expect(decide.disabled).toBe(true);
  fireEvent.click(screen.getByLabelText("It stands again as it was"));
  expect(decide.disabled).toBe(false);
  fireEvent.click(decide);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual([
    `posts/${POST}/removal/decision {"outcome":"OVERTURNED","reason":"Looked at again"}`,
  ]);
});

test("whoever was slower is told", async () => {
  show();
  fireEvent.click(await screen.findByTestId("decide"));
  fireEvent.click(screen.getByLabelText("It stays away, for good"));
  fill(/Why/, "It names them");
  refusal = { status: 409, type: "no-appeal" };
  fireEvent.click(screen.getByRole("button", { name: "Decide" }));
  expect(await screen.findByText(/Somebody else was quicker/)).toBeDefined();
});

test("whoever removed it leaves the decision to others", async () => {
  removals = [{ ...APPEALED, mayDecide: false }];
  show();
  await screen.findByText(/Somebody else decides/);
  expect(screen.queryByTestId("decide")).toBeNull();
});

test("a guest’s appeal is decided, too, as the plain text that it is", async () => {
  hidings = [HIDING];
  show();
  const hiding = within(await screen.findByTestId("hiding"));
  expect(hiding.getByText("Is <b>that</b> so?")).toBeDefined();
  expect(hiding.getByText(/Off topic/)).toBeDefined();
  fireEvent.click(hiding.getByTestId("decide-hiding"));
  fireEvent.click(screen.getByLabelText("It stays away, for good"));
  fill(/Why/, "It is not");
  fireEvent.click(screen.getByRole("button", { name: "Decide" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual([
    `hidings/${HIDING.replyId}/decision {"outcome":"UPHELD","reason":"It is not"}`,
  ]);
});

test("nothing to decide is said, not shown as a hole", async () => {
  removals = [];
  show();
  expect(await screen.findByText("No appeal waits.")).toBeDefined();
});

test("what cannot be loaded can be tried again", async () => {
  refusal = { status: 403, type: "forbidden" };
  show();
  await screen.findByText(/The removals could not be loaded/);
  refusal = undefined;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByTestId("removal");
});

test("what stands at an address is removed for a rule and a reason", async () => {
  show();
  await screen.findByTestId("removal");
  fireEvent.click(screen.getByRole("button", { name: "Remove a post …" }));
  const remove = screen.getByRole<HTMLButtonElement>("button", { name: "Remove it" });
  await screen.findByRole("option", { name: "Others’ names" });
  fill(/Address/, " https://talk.example.com/@alice/A ");
  fill(/Why/, "It names a customer");
  expect(remove.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(/Which rule/), { target: { value: "others-names" } });
  refusal = { status: 404, type: "not-found" };
  fireEvent.click(remove);
  expect(await screen.findByText("There is no such post outside.")).toBeDefined();
  refusal = undefined;
  fireEvent.click(remove);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told.at(-1)).toBe(
    'removals {"address":"https://talk.example.com/@alice/A","rule":"others-names","reason":"It names a customer"}',
  );
});

test("a pause is ended with a reason", async () => {
  show("voices");
  fireEvent.click(await screen.findByRole("button", { name: "End the pause" }));
  const dialog = within(screen.getByRole("dialog"));
  fill(/Why/, "We have talked");
  fireEvent.click(dialog.getByRole("button", { name: "End the pause" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual([`voices/${ALICE}/pause/end {"reason":"We have talked"}`]);
});

test("nobody paused is good news", async () => {
  voices = [];
  show("voices");
  expect(await screen.findByText("Nobody’s voice is paused.")).toBeDefined();
});

test("the journal tells every act, verifies, and goes into a file", async () => {
  show("journal");
  const journal = within(await screen.findByTestId("journal"));
  expect(journal.getByRole("heading", { name: "Post removed" })).toBeDefined();
  expect(journal.getByText("It names a customer")).toBeDefined();
  fireEvent.click(screen.getByTestId("verify"));
  expect(await screen.findByText("7 entries, and nobody has changed them.")).toBeDefined();
  const file = screen.getByRole<HTMLAnchorElement>("link", { name: "Export as a file" });
  expect(new URL(file.href).pathname).toBe("/api/outward/journal/export");
});

test("what was erased leaves its place", async () => {
  entries = [{ number: 7, at: ENTRY.at, act: "VOICE_PAUSED" }];
  show("journal");
  expect(await screen.findByText("What was said has been erased.")).toBeDefined();
});
