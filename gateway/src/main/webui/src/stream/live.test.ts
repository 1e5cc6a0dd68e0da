import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { follow, listen } from "./live";

/** A stream that says what a test lets it say. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readonly readyState = 1;
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }
}

beforeEach(() => {
  Stream.opened = [];
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("navigator", {
    locks: { request: (_: string, hold: () => Promise<never>) => hold() },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what nobody told before a stream begins may have changed", () => {
  const kinds: string[] = [];
  const leave = listen(({ kind }) => kinds.push(kind));
  follow();
  expect(Stream.opened.map(({ url }) => url)).toEqual(["/api/stream"]);
  expect(kinds).toEqual([]);

  Stream.opened[0]!.onopen();

  expect(kinds).toContain("questions");
  // The house itself tells of posts that were missed.
  expect(kinds).not.toContain("home");
  leave();
});

test("a hint comes with what it is about", () => {
  const hints: unknown[] = [];
  const leave = listen((hint) => hints.push(hint));
  follow();

  Stream.opened[0]!.dispatchEvent(
    new MessageEvent("questions", { data: JSON.stringify({ questionId: "one" }) }),
  );

  expect(hints).toEqual([{ kind: "questions", questionId: "one" }]);
  leave();
});
