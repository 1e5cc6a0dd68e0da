import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { keep } from "./archive";
import OwnData from "./OwnData";

vi.mock(import("./archive"), async (original) => ({ ...(await original()), keep: vi.fn() }));

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.mocked(keep).mockClear();
});

const answering = (answer: () => Response) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(answer()));

function show() {
  render(
    <QueryClientProvider client={queries}>
      <OwnData />
    </QueryClientProvider>,
  );
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
  show();
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
  expect(vi.mocked(keep).mock.calls[0]?.[0].name).toBe("loggia-alice-2026-11-27.zip");
});

test("what breaks off is not kept, and can be tried again", async () => {
  answering(() => new Response("PK", { headers: { "Content-Length": "3" } }));
  show();
  expect((await screen.findByRole("alert")).textContent).toContain("could not be put together");
  expect(keep).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("a service that is away is said, and nothing is kept", async () => {
  answering(() => Response.json({ type: "urn:loggia:problem:unavailable" }, { status: 503 }));
  show();
  expect((await screen.findByRole("alert")).textContent).toContain("could not be put together");
  expect(keep).not.toHaveBeenCalled();
});
