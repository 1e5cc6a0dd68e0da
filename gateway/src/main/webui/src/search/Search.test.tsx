import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Post } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { setPresent } from "../session/session";
import { composing } from "../shell/navigation";
import { forgetSearches, note } from "./recent";
import Search from "./Search";

let posts: Post[];
let status: number;
let asked: string[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: "ana",
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  posts = [];
  status = 200;
  asked = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    asked.push(`${pathname} ${searchParams.get("q") ?? ""}`);
    return Promise.resolve(
      pathname === "/api/search"
        ? Response.json({ items: posts }, { status })
        : Response.json({ items: [] }),
    );
  });
});

afterEach(async () => {
  cleanup();
  queries.clear();
  composing.value = undefined;
  await forgetSearches();
  vi.unstubAllGlobals();
});

function show(address: string) {
  history.replaceState(null, "", address);
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Search />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

test("before anything is looked for it says how, and what was looked for last", async () => {
  await note("rolling upgrade");
  show("/search");
  expect(screen.getByText("from:@alice")).toBeTruthy();
  expect(screen.getByText("rolling upgrade").getAttribute("href")).toBe(
    "/search?q=rolling+upgrade",
  );
  expect(asked).toEqual([]);
});

test("posts are asked for with operators, people without", async () => {
  posts = [aPost("one", { html: "<p>About Kafka</p>" })];
  show("/search?q=kafka+from:@ana");
  expect(await screen.findByText("About Kafka")).toBeTruthy();
  expect(asked).toContain("/api/search kafka from:@ana");
  expect(asked).toContain("/api/people kafka");
});

test("the audience stands in the address and narrows posts alone", async () => {
  show("/search?q=kafka&audience=outside");
  expect(await screen.findByText("Nothing found for “kafka”")).toBeTruthy();
  expect(asked).toEqual(["/api/search audience:outside kafka"]);
  expect(screen.getByText("Clear filters").getAttribute("href")).toBe("/search?q=kafka");
});

test("what is not found can be asked", async () => {
  show("/search?q=cobol&type=posts");
  fireEvent.click(await screen.findByText("Ask this as a question"));
  expect(composing.value).toEqual({ text: "Who knows about cobol?" });
});

test("what is too much to look through is said, and not tried again", async () => {
  status = 422;
  show("/search?q=a&type=posts");
  expect(await screen.findByText("That is too much to look through")).toBeTruthy();
});

test("what failed can be tried again", async () => {
  status = 404;
  show("/search?q=kafka&type=posts");
  const again = await screen.findByText("Try again");
  status = 200;
  fireEvent.click(again);
  await waitFor(() => expect(screen.queryByText("Try again")).toBeNull());
});
