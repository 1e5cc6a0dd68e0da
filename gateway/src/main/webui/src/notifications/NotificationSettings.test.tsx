import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NotificationSettings as Chosen } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { Toasts } from "../ui/toasts";
import NotificationSettings from "./NotificationSettings";

let kept: Chosen;
let tags: (string | null)[];
let status: number;

beforeEach(async () => {
  await speak("en");
  tags = [];
  status = 200;
  kept = {
    matters: [{ matter: "mentions", app: true, push: true, mail: true }],
    timeZone: "UTC",
    digest: { wanted: false, hour: 8 },
    version: 0,
  };
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.url.endsWith("/api/digest")) {
      return Response.json({});
    }
    if (request.method === "PUT") {
      tags.push(request.headers.get("If-Match"));
      if (status !== 200) {
        return Response.json({}, { status });
      }
      kept = { ...((await request.json()) as Chosen), version: kept.version + 1 };
    }
    return Response.json(kept, { headers: { ETag: `"${kept.version}"` } });
  });
  render(
    <QueryClientProvider client={queries}>
      <NotificationSettings />
      <Toasts />
    </QueryClientProvider>,
  );
  await screen.findByRole("table");
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test("every change is kept at once, each on the version before", async () => {
  fireEvent.click(screen.getByLabelText("Somebody mentions you: Push"));
  fireEvent.click(screen.getByLabelText(/Once a day/));
  await waitFor(() => expect(kept.version).toBe(2));
  expect(tags).toEqual(['"0"', '"1"']);
  expect(kept.matters).toEqual([{ matter: "mentions", app: true, push: false, mail: true }]);
  expect(kept.digest.wanted).toBe(true);
  await screen.findByText("Saved");
});

test("quiet hours begin with the night and end with their choice", async () => {
  fireEvent.click(screen.getByLabelText(/Nothing is pushed/));
  await waitFor(() => expect(kept.quietHours).toEqual({ from: "22:00", to: "07:00" }));
  fireEvent.click(screen.getByLabelText(/Nothing is pushed/));
  await waitFor(() => expect(kept.quietHours).toBeUndefined());
});

test("what was changed elsewhere is shown again", async () => {
  status = 412;
  kept = { ...kept, version: 4, digest: { wanted: true, hour: 8 } };
  fireEvent.click(screen.getByLabelText("Somebody mentions you: Push"));
  await screen.findByText(/changed on another device/);
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>(/Once a day/).checked).toBe(true),
  );
});
