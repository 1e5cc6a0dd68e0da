import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { set } from "idb-keyval";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { type Draft, DRAFTS } from "./drafts";
import { Editor } from "./Editor";
import { localOf } from "./later";

const WEAVERS = "0190a000-0000-7000-8000-0000000000f2";
const onSent = vi.fn();
let published: string[];
let kept: [string, unknown][];

beforeEach(async () => {
  await speak("en");
  await set(DRAFTS, {});
  published = [];
  kept = [];
  vi.spyOn(navigator, "locks", "get").mockReturnValue({
    request: (_name: string, work: () => Promise<void>) => work(),
  } as unknown as LockManager);
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method === "POST") {
      published.push(await request.text());
      return Response.json(aPost("1"), { status: 201 });
    }
    if (request.method === "PUT") {
      kept.push([pathname, await request.json()]);
    }
    return Response.json({}, { headers: { ETag: '"1"' } });
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  onSent.mockClear();
});

function write(text: string, draft: Partial<Draft> = {}): void {
  const begun = { place: "new", draft: { id: "draft", text, ...draft }, restored: false };
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <Editor begun={begun} onSent={onSent} />
      </QueryClientProvider>
    </LocationProvider>,
  );
}

const outside = () => screen.getByTestId<HTMLInputElement>("audience-outside");
const submit = () => screen.getByTestId<HTMLButtonElement>("composer-submit");

test("a poll keeps it inside, and what is for outside takes none", async () => {
  write("Where shall we eat?");
  fireEvent.click(outside());
  expect(screen.getByTestId<HTMLButtonElement>("add-poll").disabled).toBe(true);
  fireEvent.click(screen.getByTestId("audience-inside"));
  fireEvent.click(screen.getByTestId("add-poll"));
  expect(outside().disabled).toBe(true);
  expect(screen.getByText(/nobody outside could vote/)).toBeDefined();
  expect(submit().disabled).toBe(true);
  const choose = (number: number, value: string) =>
    fireEvent.input(screen.getByLabelText(`Choice ${number}`), { target: { value } });
  choose(1, "Pizza");
  choose(2, "pizza");
  expect(submit().disabled).toBe(true);
  choose(2, "Soup");
  fireEvent.click(screen.getByText("Add a choice"));
  fireEvent.click(submit());
  await waitFor(() => expect(published).toHaveLength(1));
  expect(JSON.parse(published[0]!)).toMatchObject({
    audience: "COMPANY",
    poll: { choices: ["Pizza", "Soup"], several: false, openMinutes: 1440 },
  });
});

test("what is published later is kept by the house, with its time, for inside", async () => {
  write("Good morning", { groupId: WEAVERS });
  fireEvent.click(screen.getByTestId("publish-later"));
  expect(submit().textContent).toBe("Schedule");
  const at = screen.getByLabelText("Publish at");
  fireEvent.input(at, { target: { value: "2020-01-01T09:00" } });
  fireEvent.click(submit());
  await screen.findByText(/5 minutes to 90 days/);
  const local = localOf(Date.now() + 48 * 60 * 60 * 1000);
  fireEvent.input(at, { target: { value: local } });
  fireEvent.click(submit());
  await waitFor(() => expect(onSent).toHaveBeenCalledOnce());
  expect(kept).toEqual([
    ["/api/drafts/draft", { text: "Good morning", groupId: WEAVERS, media: [] }],
    ["/api/drafts/draft/schedule", { publishAt: new Date(local).toISOString() }],
  ]);
  expect(published).toEqual([]);
});

test("what is for outside is not published later", () => {
  write("Hello");
  fireEvent.click(outside());
  expect(screen.getByTestId<HTMLButtonElement>("publish-later").disabled).toBe(true);
  fireEvent.click(screen.getByTestId("audience-inside"));
  fireEvent.click(screen.getByTestId("publish-later"));
  expect(outside().disabled).toBe(true);
});
