import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { Leaving } from "./Leaving";

const POST = "0190a000-0000-7000-8000-000000000001";
const NEW = aPost(POST, { audience: "WORLD" });
let told: string[];

/** The wall has not heard of the post yet, but takes back what it does not know. */
beforeEach(async () => {
  await speak("en");
  told = [];
  vi.stubGlobal("fetch", (request: Request) => {
    told.push(`${request.method} ${new URL(request.url).pathname.replace(POST, "1")}`);
    return Promise.resolve(
      request.method === "GET"
        ? Response.json(NEW, { headers: { ETag: '"1"' } })
        : request.method === "PUT"
          ? Response.json({}, { headers: { ETag: '"1"' } })
          : new Response(null, { status: 204 }),
    );
  });
  render(
    <QueryClientProvider client={queries}>
      <Leaving post={NEW} />
    </QueryClientProvider>,
  );
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test("Undo can be had while sending now waits for the wall, and ends that", async () => {
  fireEvent.click(screen.getByTestId("send-now"));
  await waitFor(() =>
    expect(screen.getByTestId("send-now").getAttribute("aria-busy")).toBe("true"),
  );
  const undo = screen.getByTestId<HTMLButtonElement>("undo");
  expect(undo.disabled).toBe(false);
  fireEvent.click(undo);
  await waitFor(() => expect(told).toContain("DELETE /api/posts/1"));
  await waitFor(() =>
    expect(screen.getByTestId("send-now").getAttribute("aria-busy")).toBe("false"),
  );
  expect(told).toContain("DELETE /api/outward/posts/1");
  expect(told).not.toContain("POST /api/outward/posts/1/send-now");
});
