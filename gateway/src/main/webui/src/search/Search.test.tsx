import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Post, Question } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { aQuestion } from "../questions/question.fixture";
import { setPresent } from "../session/session";
import { composing } from "../shell/navigation";
import { forgetSearches, note } from "./recent";
import Search from "./Search";

let posts: Post[];
let questions: Question[];
let spelling: string | undefined;
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
  questions = [];
  spelling = undefined;
  status = 200;
  asked = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    asked.push(`${pathname} ${searchParams.get("q") ?? ""}`);
    return Promise.resolve(
      pathname === "/api/search"
        ? Response.json({ items: posts, spelling }, { status })
        : pathname === "/api/outward/questions/search"
          ? Response.json({ items: questions }, { status })
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

test("questions are found on a tab of their own, where they can be taken", async () => {
  questions = [aQuestion("one")];
  show("/search?q=queues+from:@ana&type=questions");
  expect(await screen.findByText("How do you keep queues short?")).toBeTruthy();
  expect(screen.getByTestId("claim")).toBeTruthy();
  expect(screen.getByText("Questions").getAttribute("aria-current")).toBe("page");
  expect(asked).toContain("/api/outward/questions/search queues");
  expect(asked.some((path) => path.startsWith("/api/search"))).toBe(false);
});

test("among everything the first questions stand, with the way to the rest", async () => {
  questions = ["one", "two", "three", "four"].map((id) => aQuestion(id));
  show("/search?q=queues");
  expect(await screen.findAllByTestId("question-row")).toHaveLength(3);
  expect(screen.getByText("All: Questions").getAttribute("href")).toBe(
    "/search?q=queues&type=questions",
  );
});

test("questions that could not be searched can be tried again", async () => {
  status = 404;
  show("/search?q=queues&type=questions");
  const again = await screen.findByText("Try again");
  status = 200;
  questions = [aQuestion("one")];
  fireEvent.click(again);
  expect(await screen.findByTestId("question-row")).toBeTruthy();
});

test("what is spelt nearly so is a link, with what narrows the search", async () => {
  spelling = "audience:outside Kafka from:@ana";
  show("/search?q=kafak+from:@ana&type=posts&audience=outside");
  expect((await screen.findByText("Kafka from:@ana")).getAttribute("href")).toBe(
    "/search?q=Kafka+from%3A%40ana&type=posts&audience=outside",
  );
});

test("where no question is found, posts say how it may have been meant", async () => {
  spelling = "Kafka";
  show("/search?q=kafak&type=questions");
  expect((await screen.findByText("Kafka")).getAttribute("href")).toBe("/search?q=Kafka");
  expect(screen.getByText("Ask this as a question")).toBeTruthy();
  expect(screen.getByText("Search everything")).toBeTruthy();
});
