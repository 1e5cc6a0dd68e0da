import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { set } from "idb-keyval";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Nudge, Voice } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { online } from "../offline/network";
import { aPost } from "../post/post.fixture";
import { type Draft, DRAFTS } from "./drafts";
import { Editor } from "./Editor";

const ON: Voice = { state: "ON", currentGuidelines: 1, undoSeconds: 60, publicFace: true };
const PARENT = "0190a000-0000-7000-8000-000000000001";
const onSent = vi.fn();
let voice: Voice;
let published: string[];
let reported: unknown[];

const SAID_IN_GROUP = "0190a000-0000-7000-8000-0000000000f1";
const WEAVERS = {
  id: "0190a000-0000-7000-8000-0000000000f2",
  handle: "weavers",
  displayName: "Weavers",
};
const PICTURE = { id: PARENT, url: "/api/media/1", width: 4, height: 3 };

interface Written {
  text: string;
  alts?: string[];
}

/** As outward-service would: asks about a name, stops a key, misses words for a picture. */
function advise({ text, alts = [] }: Written): Nudge[] {
  const found = (words: string, severity: Nudge["severity"]): Nudge[] => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return start < 0 ? [] : [{ rule: severity, severity, ...span, message: words, guideline: 1 }];
  };
  const missing: Nudge[] = alts.includes("")
    ? [{ rule: "alt-text", severity: "TIP", start: 0, end: 0, message: "No words", guideline: 9 }]
    : [];
  return [...found("Example Ltd", "ASK"), ...found("AKIA1", "STOP"), ...missing];
}

// Stays until the end: what is closed keeps its draft a moment later.
beforeEach(async () => {
  await speak("en");
  await set(DRAFTS, {});
  voice = ON;
  published = [];
  reported = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    switch (`${request.method} ${pathname}`) {
      case "GET /api/outward/voice":
        return Response.json(voice);
      case "POST /api/outward/advice":
        return Response.json({ nudges: advise((await request.json()) as Written) });
      case "POST /api/outward/nudges/outcomes":
        reported.push(await request.json());
        return new Response(null, { status: 204 });
      case "POST /api/posts":
        published.push(await request.text());
        return Response.json(aPost("1", { audience: "WORLD" }), { status: 201 });
      case `GET /api/posts/${PARENT}`:
        return Response.json(aPost(PARENT));
      case `GET /api/posts/${SAID_IN_GROUP}`:
        return Response.json(aPost(SAID_IN_GROUP, { audience: "GROUP", group: WEAVERS }));
      case `GET /api/groups/${WEAVERS.id}`:
        return Response.json(WEAVERS);
      default:
        return Response.json({}, { headers: { ETag: '"1"' } });
    }
  });
});

afterEach(() => {
  cleanup();
  online.value = true;
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

test("it begins inside, and outside is another button under other words", async () => {
  write("Hello");
  expect(outside().checked).toBe(false);
  expect(submit().textContent).toBe("Post inside");
  fireEvent.click(outside());
  expect(submit().textContent).toBe("Publish outside");
  expect(screen.getByText(/Anyone on the internet/)).toBeDefined();
  fireEvent.click(submit());
  await waitFor(() => expect(onSent).toHaveBeenCalledOnce());
  expect(published).toEqual(['{"text":"Hello","audience":"WORLD"}']);
});

test("Alt+O says the other audience", () => {
  write("Hello");
  fireEvent.keyDown(screen.getByRole("textbox"), { altKey: true, key: "ø", code: "KeyO" });
  expect(outside().checked).toBe(true);
});

test("whoever has no voice yet is told where to find it", async () => {
  voice = { ...ON, state: "OFF" };
  write("Hello");
  fireEvent.click(outside());
  await screen.findByText("Public presence");
  expect(submit().disabled).toBe(true);
});

test("what answers something inside stays inside", async () => {
  write("Hello", { parentId: PARENT });
  await screen.findByText("Write an outside post instead");
  expect(outside().disabled).toBe(true);
});

test("what is for a group says so, and offers nobody else", async () => {
  write("Hello", { groupId: WEAVERS.id });
  await screen.findByText(/Only members of Weavers/);
  expect(screen.queryByTestId("audience-outside")).toBeNull();
  expect(submit().textContent).toBe("Post in the group");
});

test("what answers something in a group stays in the group", async () => {
  write("Hello", { parentId: SAID_IN_GROUP });
  await screen.findByText(/Only members of Weavers/);
  expect(screen.queryByTestId("audience-outside")).toBeNull();
  expect(submit().textContent).toBe("Reply in the group");
});

test("a question is asked once more before it is published", async () => {
  write("We met Example Ltd");
  fireEvent.click(outside());
  await screen.findByTestId("nudge");
  fireEvent.click(submit());
  fireEvent.click(await screen.findByTestId("publish-anyway"));
  await waitFor(() => expect(published).toHaveLength(1));
  await waitFor(() => expect(reported).toHaveLength(1));
  expect(reported[0]).toMatchObject({ outcomes: [{ outcome: "KEPT" }] });
});

test("a question that was answered is not asked again", async () => {
  write("We met Example Ltd");
  fireEvent.click(outside());
  fireEvent.click(await screen.findByText("Keep as is"));
  expect(screen.queryByTestId("nudge")).toBeNull();
  fireEvent.click(submit());
  await waitFor(() => expect(published).toHaveLength(1));
});

test("what stops is masked, or nothing is published", async () => {
  write("The key is AKIA1");
  fireEvent.click(outside());
  await screen.findByTestId("nudge");
  expect(submit().disabled).toBe(true);
  fireEvent.click(screen.getByText("Mask for me"));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("The key is [removed]");
  expect(submit().disabled).toBe(false);
});

test("pictures leave with the words; that one is not described is a tip and no more", async () => {
  write("", { media: [{ ...PICTURE, alt: "" }] });
  fireEvent.click(outside());
  await screen.findByText("No words");
  expect(submit().disabled).toBe(false);
  fireEvent.input(screen.getByLabelText("Description"), { target: { value: "A bridge" } });
  await waitFor(() => expect(screen.queryByText("No words")).toBeNull());
  fireEvent.click(submit());
  await waitFor(() => expect(published).toHaveLength(1));
  expect(JSON.parse(published[0]!)).toMatchObject({
    audience: "WORLD",
    media: [{ id: PICTURE.id, alt: "A bridge" }],
  });
});

test("an answer to a question is for the world, and says which it answers", async () => {
  write("By keeping batches small", { answersId: PARENT });
  expect(screen.queryByTestId("audience-inside")).toBeNull();
  expect(screen.getByText(/Anyone on the internet/)).toBeDefined();
  fireEvent.click(submit());
  await waitFor(() => expect(published).toHaveLength(1));
  expect(JSON.parse(published[0]!)).toMatchObject({ audience: "WORLD", answers: PARENT });
});

test("without a network it stays where it was written", async () => {
  write("Hello");
  fireEvent.click(outside());
  online.value = false;
  fireEvent.click(submit());
  await screen.findByText(/never sent later by itself/);
  expect(published).toEqual([]);
  expect(onSent).not.toHaveBeenCalled();
});
