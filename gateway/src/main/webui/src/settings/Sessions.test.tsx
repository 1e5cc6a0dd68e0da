import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import Sessions from "./Sessions";

const AT = "2026-11-27T10:00:00.000Z";
const here = { id: "1", browser: "Firefox", system: "Linux", beganAt: AT, usedAt: AT };
const there = { ...here, id: "2", browser: "other", system: "Android" };

beforeEach(() => {
  queries.clear();
  return speak("en");
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show() {
  let items = [
    { ...here, current: true },
    { ...there, current: false },
  ];
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation((path, init) => {
    if (init?.method === "DELETE") {
      items = items.filter(({ current }) => current);
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    return Promise.resolve(Response.json({ items, path }));
  });
  render(
    <QueryClientProvider client={queries}>
      <Sessions />
    </QueryClientProvider>,
  );
  return asked;
}

test("devices are told in words, and this one cannot be ended here", async () => {
  show();
  expect(await screen.findByText("Firefox on Linux")).toBeTruthy();
  expect(screen.getByText("A browser on Android")).toBeTruthy();
  expect(screen.getByText("This one")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "End Firefox on Linux" })).toBeNull();
});

test("a session that is ended leaves the list", async () => {
  const asked = show();
  fireEvent.click(await screen.findByRole("button", { name: "End A browser on Android" }));
  await waitFor(() => expect(screen.queryByText("A browser on Android")).toBeNull());
  expect(asked).toHaveBeenCalledWith(
    "/api/sessions/2",
    expect.objectContaining({ method: "DELETE" }),
  );
  expect(screen.queryByRole("button", { name: "End all others" })).toBeNull();
});
