import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { keep } from "./archive";
import OwnData from "./OwnData";

vi.mock(import("./archive"), async (original) => ({ ...(await original()), keep: vi.fn() }));

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.mocked(keep).mockClear();
});

let erasure: object = { state: "NONE", waitSeconds: 604_800 };

/** The archive is answered so; of one's own erasure what it is now. */
const answering = (answer: () => Response) =>
  vi
    .spyOn(globalThis, "fetch")
    .mockImplementation((asked) =>
      Promise.resolve(asked === "/api/export" ? answer() : ofErasure(asked as Request)),
    );

function ofErasure({ method }: Request): Response {
  if (method === "POST") {
    erasure = { state: "WAITING", waitSeconds: 604_800, dueAt: "2026-12-04T10:00:00.000Z" };
  }
  if (method === "DELETE") {
    erasure = { state: "NONE", waitSeconds: 604_800 };
    return new Response(null, { status: 204 });
  }
  return Response.json(erasure);
}

function show() {
  setPresent({ profileId: "1", handle: "alice", displayName: "Alice", roles: [], expiresAt: "" });
  queries.clear();
  render(
    <QueryClientProvider client={queries}>
      <OwnData />
    </QueryClientProvider>,
  );
}

function download() {
  show();
  fireEvent.click(screen.getByRole("button", { name: "Download my data" }));
}

test("what comes is kept under the name that the house gives it", async () => {
  answering(
    () =>
      new Response("PK", {
        headers: {
          "Content-Disposition": 'attachment; filename="loggia-alice-2026-11-27.zip"',
          "Content-Length": "2",
        },
      }),
  );
  download();
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
  expect(vi.mocked(keep).mock.calls[0]?.[0].name).toBe("loggia-alice-2026-11-27.zip");
});

test("what breaks off is not kept, and can be tried again", async () => {
  answering(() => new Response("PK", { headers: { "Content-Length": "3" } }));
  download();
  expect((await screen.findByRole("alert")).textContent).toContain("could not be put together");
  expect(keep).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("a service that is away is said, and nothing is kept", async () => {
  answering(() => Response.json({ type: "urn:loggia:problem:unavailable" }, { status: 503 }));
  download();
  expect((await screen.findByRole("alert")).textContent).toContain("could not be put together");
  expect(keep).not.toHaveBeenCalled();
});

test("only one's own handle asks to be erased, and that can be taken back", async () => {
  answering(() => new Response());
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Erase me" }));
  const layer = within(document.querySelector("dialog") as HTMLElement);
  const erase = layer.getByRole<HTMLButtonElement>("button", { name: "Erase me", hidden: true });
  expect(erase.disabled).toBe(true);
  const field = layer.getByLabelText("Type your handle, alice, to confirm");
  fireEvent.input(field, { target: { value: "bob" } });
  expect(erase.disabled).toBe(true);
  fireEvent.input(field, { target: { value: "@alice" } });
  fireEvent.click(erase);
  fireEvent.click(await screen.findByRole("button", { name: "Take it back and stay" }));
  expect(await screen.findByRole("button", { name: "Erase me" })).toBeTruthy();
});

test("whoever is held is told so", async () => {
  erasure = { state: "HELD", waitSeconds: 604_800, dueAt: "2026-12-04T10:00:00.000Z" };
  answering(() => new Response());
  show();
  expect(await screen.findByText(/The law forbids it for now/)).toBeTruthy();
});
