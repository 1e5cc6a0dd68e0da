import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Profile } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { SafetyMenu } from "../profile/Safety";
import { Tombstone } from "../profile/Tombstone";
import { setPresent } from "../session/session";
import { Toasts } from "../ui/toasts";

const ERIN = "0190a000-0000-7000-8000-00000000000e";
const ALICE: Profile = {
  id: "0190a000-0000-7000-8000-00000000000a",
  kind: "PERSON",
  state: "ACTIVE",
  handle: "alice",
  displayName: "Alice",
  languages: [],
  askTopics: [],
  learnTopics: [],
  works: [],
  availableToHelp: true,
  version: 1,
  createdAt: "2026-11-26T10:00:00Z",
  changedAt: "2026-11-26T10:00:00Z",
};

let status: number;
let told: string[];

beforeEach(async () => {
  await speak("en");
  be(["employee", "admin"]);
  status = 200;
  told = [];
  vi.stubGlobal("fetch", (request: Request) => Promise.resolve(answer(request)));
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function answer({ method, url }: Request): Response {
  if (method === "GET") {
    return Response.json({ items: [] });
  }
  told.push(`${method} ${new URL(url).pathname}`);
  return status === 200 ? Response.json(ALICE) : Response.json({ title: "No" }, { status });
}

function be(roles: string[], profileId = ERIN): void {
  setPresent({
    profileId,
    handle: "erin",
    displayName: "Erin",
    roles,
    expiresAt: "2126-01-01T00:00:00Z",
  });
}

function show(part: preact.ComponentChild): void {
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        {part}
        <Toasts />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

/** The browser that tests run in knows no popovers. */
function openMenu(): void {
  const menu = screen.getByRole("menu", { hidden: true });
  menu.hidePopover = () => undefined;
  for (const name of ["beforetoggle", "BeforeToggle"]) {
    fireEvent(menu, Object.assign(new Event(name), { newState: "open" }));
  }
}

const LEAVE = "Has left the company…";

test("an admin says who has left, after reading what that does", async () => {
  show(<SafetyMenu profile={ALICE} />);
  openMenu();
  fireEvent.click(await screen.findByText(LEAVE));
  const asked = within(screen.getByRole("dialog", { hidden: true }));
  expect(asked.getByText(/logged out within a minute/)).toBeDefined();
  expect(asked.getByText(/their public posts stay/)).toBeDefined();
  expect(told).toEqual([]);

  fireEvent.click(asked.getByText("Yes, Alice has left"));

  await waitFor(() => expect(screen.getByText("Alice is a former colleague now")).toBeDefined());
  expect(told).toEqual([`PUT /api/people/${ALICE.id}/departure`]);
  expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
});

test("an admin says who is back", async () => {
  show(<Tombstone profile={{ ...ALICE, state: "FORMER" }} />);
  fireEvent.click(screen.getByText("Is back…"));
  expect(screen.getByText(/once they agree to the guidelines anew/)).toBeDefined();

  fireEvent.click(screen.getByText("Yes, Alice is back"));

  await waitFor(() => expect(screen.getByText("Alice is back")).toBeDefined());
  expect(told).toEqual([`DELETE /api/people/${ALICE.id}/departure`]);
});

test("what the house refuses is told, and the question stays", async () => {
  status = 409;
  show(<SafetyMenu profile={ALICE} />);
  openMenu();
  fireEvent.click(await screen.findByText(LEAVE));

  fireEvent.click(screen.getByText("Yes, Alice has left"));

  await waitFor(() => expect(screen.getByRole("status").textContent).not.toBe(""));
  expect(screen.getByText("Yes, Alice has left")).toBeDefined();
});

test("nobody else is asked, and nobody about themselves", async () => {
  be(["employee", "steward"]);
  show(<SafetyMenu profile={ALICE} />);
  openMenu();
  expect(await screen.findByText("Copy link")).toBeDefined();
  expect(screen.queryByText(LEAVE)).toBeNull();
  cleanup();

  show(<Tombstone profile={{ ...ALICE, state: "FORMER" }} />);
  expect(screen.queryByText("Is back…")).toBeNull();
  cleanup();

  be(["employee", "admin"], ALICE.id);
  show(<SafetyMenu profile={ALICE} />);
  openMenu();
  expect(await screen.findByText("Copy link")).toBeDefined();
  expect(screen.queryByText(LEAVE)).toBeNull();
});

test("a system neither leaves nor is blocked, and can be muted", async () => {
  show(<SafetyMenu profile={{ ...ALICE, kind: "SYSTEM" }} />);
  openMenu();

  expect(await screen.findByText("Mute")).toBeDefined();
  expect(screen.queryByText(LEAVE)).toBeNull();
  expect(screen.queryByText("Block")).toBeNull();
});
