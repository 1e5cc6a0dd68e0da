import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { Toasts } from "../ui/toasts";
import { followQuestions, onHint } from "./arrivals";

const ID = "0190a000-0000-7000-8000-000000000001";
let endsNext: string | undefined;

beforeEach(async () => {
  await speak("en");
  endsNext = undefined;
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ open: 1, forMe: 0, mine: 1, answeredThisMonth: 0, endsNext })),
  );
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test("a hint tells the holder of a claim that it ends soon, wherever they are", async () => {
  render(<Toasts />);
  followQuestions();
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(screen.queryByTestId("toast")).toBeNull();
  endsNext = new Date(Date.now() + 60 * 60_000).toISOString();
  onHint({ kind: "questions", questionId: ID });
  expect((await screen.findByTestId("toast")).textContent).toMatch(/Your claim ends at \d/);
});
