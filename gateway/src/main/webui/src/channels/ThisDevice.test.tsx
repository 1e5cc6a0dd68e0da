import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { Toasts } from "../ui/toasts";
import { ThisDevice } from "./ThisDevice";

const ENDPOINT = "https://push.example.com/of-this-browser";

let publicKey: string | undefined;
let permission: NotificationPermission;
let inBrowser: boolean;
let kept: { id: string; endpoint: string }[];

const subscription = {
  endpoint: ENDPOINT,
  toJSON: () => ({ endpoint: ENDPOINT, keys: { p256dh: "a-point", auth: "a-secret" } }),
  unsubscribe: () => Promise.resolve(!(inBrowser = false)),
};

const pushManager = {
  getSubscription: () => Promise.resolve(inBrowser ? subscription : null),
  subscribe: () => {
    inBrowser = true;
    return Promise.resolve(subscription);
  },
};

beforeEach(async () => {
  await speak("en");
  publicKey = "a-key";
  permission = "default";
  inBrowser = false;
  kept = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/api/push/key") {
      return Response.json({ publicKey });
    }
    if (request.method === "PUT") {
      kept = [{ id: "1", ...((await request.json()) as { endpoint: string }) }];
      return Response.json(kept[0]);
    }
    if (request.method === "DELETE") {
      kept = [];
      return new Response(null, { status: 204 });
    }
    return Response.json({ items: kept });
  });
  vi.stubGlobal("PushManager", {});
  vi.stubGlobal("Notification", {
    get permission() {
      return permission;
    },
    requestPermission: () => Promise.resolve((permission = "granted")),
  });
  Object.defineProperty(navigator, "serviceWorker", {
    configurable: true,
    value: { getRegistration: () => Promise.resolve({ pushManager }) },
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

function show() {
  render(
    <QueryClientProvider client={queries}>
      <ThisDevice />
      <Toasts />
    </QueryClientProvider>,
  );
}

test("a browser is told from when it is turned on until it is turned off", async () => {
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Turn on for this device" }));
  const off = await screen.findByRole("button", { name: "Turn off for this device" });
  expect(kept).toEqual([
    { id: "1", endpoint: ENDPOINT, p256dh: "a-point", auth: "a-secret", language: "en" },
  ]);
  fireEvent.click(off);
  await screen.findByRole("button", { name: "Turn on for this device" });
  await waitFor(() => expect([inBrowser, kept]).toEqual([false, []]));
});

test("a browser that belongs to somebody else by now is off", async () => {
  inBrowser = true;
  show();
  await screen.findByRole("button", { name: "Turn on for this device" });
});

test("who said no is told where to say yes", async () => {
  permission = "denied";
  show();
  await screen.findByText(/does not let Loggia/);
  expect(screen.queryByRole("button")).toBeNull();
});

test("where the operator has set nothing up, that is said", async () => {
  publicKey = undefined;
  show();
  await screen.findByText(/not set up here/);
});

test("a browser that cannot is not asked to", async () => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  show();
  await screen.findByText(/cannot show notifications/);
});
