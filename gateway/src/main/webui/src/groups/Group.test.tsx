import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Group as GroupData, Relationship } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { setPresent } from "../session/session";
import Group from "./Group";
import GroupSettings from "./GroupSettings";
import Groups from "./Groups";

const ID = "0190a000-0000-7000-8000-000000000001";
const ANA = "0190a000-0000-7000-8000-00000000000a";
const BOB = "0190a000-0000-7000-8000-00000000000b";
let group: GroupData;
let relation: Relationship["relation"];
let status: number;
let editing: number;
let calls: string[];
let edits: string[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: ANA,
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  group = {
    id: ID,
    handle: "weavers",
    displayName: "Weavers",
    purpose: "Cloth",
    entry: "ON_REQUEST",
    founderId: BOB,
    stewardIds: [],
    members: 2,
    relation: "NONE",
    steward: false,
    pattern: false,
    version: 1,
    createdAt: "2026-11-26T10:00:00Z",
  };
  relation = "NONE";
  status = 200;
  editing = 200;
  calls = [];
  edits = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname } = new URL(request.url);
    calls.push(`${request.method} ${pathname}`);
    if (request.method !== "GET") {
      if (pathname === `/api/groups/${ID}` && request.method === "PUT") {
        return request.json().then((edit: Partial<GroupData>) => {
          edits.push(`${request.headers.get("If-Match") ?? ""} ${JSON.stringify(edit)}`);
          return editing === 412
            ? Response.json({ type: "urn:loggia:problem:precondition-failed" }, { status: 412 })
            : Response.json((group = { ...group, ...edit, version: group.version + 1 }));
        });
      }
      if (pathname.startsWith("/api/follows/")) {
        relation = request.method === "PUT" ? "REQUESTED" : "NONE";
      }
      return Promise.resolve(
        request.method === "POST"
          ? Response.json({ ...group, id: ID }, { status: 201 })
          : new Response(null, { status: 204 }),
      );
    }
    return Promise.resolve(Response.json(answer(pathname), { status }));
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function answer(path: string): object {
  switch (path) {
    case "/api/relationships":
      return {
        items: [
          {
            profileId: ID,
            relation,
            following: relation === "FOLLOWING",
            followedBy: false,
            bell: false,
          },
        ],
      };
    case "/api/groups":
      return { items: [group] };
    case `/api/groups/${ID}`:
      return group;
    case `/api/timelines/groups/${ID}`:
      return { items: [aPost("p1", { audience: "GROUP", html: "<p>Only for us</p>" })] };
    case `/api/groups/${ID}/requests`:
    case `/api/groups/${ID}/members`:
      return { items: [{ profileId: BOB, since: "2026-11-26T10:00:00Z" }] };
    default:
      return { items: [] };
  }
}

function open(page: ComponentChildren) {
  return render(
    <QueryClientProvider client={queries}>
      <LocationProvider>{page}</LocationProvider>
    </QueryClientProvider>,
  );
}

test("whoever does not belong to it asks, and reads nothing", async () => {
  open(<Group id={ID} />);

  fireEvent.click(await screen.findByRole("button", { name: /Ask to join/ }));

  expect(await screen.findByRole("button", { name: /Take back the request/ })).toBeTruthy();
  expect(screen.getByText("Only members read what is said here")).toBeTruthy();
  expect(calls.some((call) => call.includes("/timelines/"))).toBe(false);
  expect(calls.some((call) => call.includes("/members"))).toBe(false);
});

test("a member reads, writes and leaves with one click", async () => {
  relation = "FOLLOWING";
  open(<Group id={ID} />);

  expect(await screen.findByText("Only for us")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Write to the group" })).toBeTruthy();
  expect(calls.some((call) => call.endsWith("/requests"))).toBe(false);
  fireEvent.click(screen.getByRole("button", { name: /Leave/ }));

  await waitFor(() => expect(calls).toContain(`DELETE /api/follows/${ID}`));
  await waitFor(() => expect(screen.queryByText("Only for us")).toBeNull());
  expect(calls.filter((call) => call.endsWith("/members"))).toHaveLength(1);
});

test("a steward lets in who waits", async () => {
  relation = "FOLLOWING";
  group = { ...group, steward: true };
  open(<Group id={ID} />);

  fireEvent.click(await screen.findByRole("button", { name: "Let in" }));

  await waitFor(() => expect(calls).toContain(`PUT /api/groups/${ID}/members/${BOB}`));
});

test("nobody leaves a group of the directory by hand", async () => {
  relation = "FOLLOWING";
  group = { ...group, entry: "PROVISIONED" };
  open(<Group id={ID} />);

  expect(await screen.findByText("Only for us")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Leave/ })).toBeNull();
});

test("a group that is not there for oneself is not found", async () => {
  status = 404;
  open(<Group id={ID} />);

  expect(await screen.findByRole("heading", { name: "There is nothing here" })).toBeTruthy();
  expect(screen.queryByText("Weavers")).toBeNull();
});

test("the directory tells of groups, and founds one", async () => {
  open(<Groups />);
  expect(await screen.findByRole("link", { name: "Weavers" })).toBeTruthy();
  expect(screen.getByText("Cloth")).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: "Found a group" }));
  fireEvent.input(await screen.findByLabelText("Name"), { target: { value: "The Dyers" } });
  expect(screen.getByLabelText<HTMLInputElement>("Handle").value).toBe("the_dyers");
  fireEvent.click(screen.getByLabelText(/Hidden/));
  expect(screen.queryByLabelText("Handle")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Found it" }));

  await waitFor(() => expect(calls).toContain("POST /api/groups"));
});

test("a group that started from a pattern says so", async () => {
  relation = "FOLLOWING";
  group = { ...group, origin: { groupId: "origin", displayName: "Menders" } };
  open(<Group id={ID} />);

  expect(await screen.findByRole("link", { name: "Menders" })).toBeTruthy();
});

test("stewards alone edit, and a change of the way in says what it means", async () => {
  open(<GroupSettings id={ID} />);
  expect(await screen.findByRole("heading", { name: "There is nothing here" })).toBeTruthy();
  cleanup();
  queries.clear();

  group = { ...group, steward: true };
  open(<GroupSettings id={ID} />);
  const form = within(await screen.findByTestId("group-form"));
  fireEvent.click(form.getByRole("radio", { name: /^Open/ }));
  expect(screen.getByText(/whoever wants to joins at once/)).toBeTruthy();
  fireEvent.click(form.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]).toContain('"1" ');
  expect(edits[0]).toContain('"entry":"OPEN"');
  expect(screen.queryByRole("button", { name: "Dissolve the group" })).toBeNull();
});

test("what somebody else changed meanwhile is told, and not overwritten", async () => {
  group = { ...group, steward: true };
  open(<GroupSettings id={ID} />);
  const name = await screen.findByLabelText("Name");
  fireEvent.input(name, { target: { value: "Mine" } });
  editing = 412;
  fireEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText(/changed the group meanwhile/)).toBeTruthy();
});

test("a founder dissolves it by writing its name", async () => {
  group = { ...group, steward: true, founderId: ANA };
  open(<GroupSettings id={ID} />);
  const button = await screen.findByRole<HTMLButtonElement>("button", {
    name: "Dissolve the group",
  });
  expect(button.disabled).toBe(true);
  fireEvent.input(screen.getByLabelText(/write its name/), { target: { value: "Weavers" } });
  fireEvent.click(button);

  await waitFor(() => expect(calls).toContain(`DELETE /api/groups/${ID}`));
});
