import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Notification } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { counts } from "../shell/navigation";
import { Toasts } from "../ui/toasts";
import Notifications from "./Notifications";
import { aNotification } from "./notification.fixture";

let told: Notification[];
let readUpTo: string | undefined;
let status: number;
let calls: string[];

const shown = () =>
  told.map((one) => ({ ...one, unread: one.unread && one.id > (readUpTo ?? "") }));

beforeEach(async () => {
  await speak("en");
  told = [];
  readUpTo = undefined;
  status = 200;
  calls = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    calls.push(`${request.method} ${pathname}${search}`);
    if (pathname.endsWith("/read")) {
      return new Response(null, { status: 204 });
    }
    if (request.method === "PUT") {
      const former = readUpTo;
      readUpTo = ((await request.json()) as { readUpTo?: string }).readUpTo;
      return Response.json({ readUpTo, former });
    }
    if (pathname.endsWith("/marker")) {
      return Response.json({ unread: shown().filter(({ unread }) => unread).length, more: false });
    }
    return Response.json({ items: shown() }, { status });
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function show(address = "/notifications") {
  history.replaceState(null, "", address);
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Notifications />
        <Toasts />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

test("what is new stands above what has been read, and counts", async () => {
  told = [aNotification("3"), aNotification("2"), aNotification("1", { unread: false })];
  show();
  const fresh = await screen.findByRole("region", { name: "New" });
  expect(fresh.querySelectorAll("li")).toHaveLength(2);
  expect(screen.getByRole("region", { name: "Earlier" }).querySelectorAll("li")).toHaveLength(1);
  await waitFor(() => expect(counts.value["/notifications"]).toBe(2));
});

test("all are read at once, and put back", async () => {
  told = [aNotification("2"), aNotification("1")];
  show();
  fireEvent.click(await screen.findByTestId("read-all"));
  await screen.findByText("All are read.");
  expect(readUpTo).toBe("2");
  await waitFor(() => expect(screen.queryByRole("region", { name: "New" })).toBeNull());
  fireEvent.click(screen.getByText("Undo"));
  await screen.findByRole("region", { name: "New" });
  expect(readUpTo).toBeUndefined();
});

test("opening one reads it", async () => {
  told = [aNotification("1")];
  show();
  const link = (await screen.findByTestId("notif-row")).querySelector("a");
  link?.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link!);
  await waitFor(() => expect(calls).toContain("PUT /api/notifications/1/read"));
  await screen.findByRole("region", { name: "Earlier" });
});

test("a part of the list is an address, and nothing new is said calmly", async () => {
  show("/notifications?filter=follows");
  await screen.findByText("Nothing new. Go and do good work.");
  expect(calls).toContain("GET /api/notifications?filter=follows");
  expect(screen.queryByTestId("read-all")).toBeNull();
});

test("what cannot be loaded can be asked for again", async () => {
  status = 403;
  show();
  await screen.findByText(/could not be loaded/);
  status = 200;
  told = [aNotification("1")];
  fireEvent.click(screen.getByText("Try again"));
  await screen.findByTestId("notif-row");
});
