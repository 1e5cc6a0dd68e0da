import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Poll } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { TroubleLine } from "../post/PostCard";
import { aPost } from "../post/post.fixture";
import { begin } from "../session/session";
import { PollBody } from "./PollBody";

const IN_3_HOURS = new Date(Date.now() + 3 * 60 * 60 * 1000 + 5_000).toISOString();
const OPEN: Poll = {
  choices: [{ text: "Pizza" }, { text: "Soup" }],
  several: false,
  closesAt: IN_3_HOURS,
  closed: false,
  people: 12,
  ownChoices: [],
};
const COUNTED: Poll = {
  ...OPEN,
  choices: [
    { text: "Pizza", people: 4 },
    { text: "Soup", people: 9 },
  ],
  people: 13,
  ownChoices: [1],
};
const BOB = { profileId: "bob", handle: "bob", displayName: "Bob", roles: ["employee"] };
let answer: () => Response | Promise<Response>;
let votes: unknown[];

beforeEach(async () => {
  await speak("en");
  votes = [];
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(BOB)));
  await begin();
  vi.stubGlobal("fetch", async (request: Request) => {
    votes.push(await request.json());
    return answer();
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
});

function show(poll: Poll): void {
  const post = aPost("1", { poll });
  queries.setQueryData(["timeline", "home"], { pages: [{ items: [post] }], pageParams: [""] });
  render(
    <>
      <PollBody post={post} poll={poll} />
      <TroubleLine postId="1" />
    </>,
  );
}

const soup = () => screen.getByLabelText<HTMLInputElement>("Soup");

test("it says how many have voted and when it ends, and shows no results yet", () => {
  show(OPEN);
  expect(screen.getByTestId("poll").textContent).toContain("12 people · closes in 3 hours");
  expect(screen.queryByText(/%/)).toBeNull();
  expect(screen.getByText<HTMLButtonElement>("Vote").disabled).toBe(true);
});

test("a vote shows at once, and the house has it", async () => {
  let arrive: (response: Response) => void = () => undefined;
  answer = () => new Promise((resolve) => (arrive = resolve));
  show(OPEN);
  fireEvent.click(soup());
  fireEvent.click(screen.getByText("Vote"));
  expect(screen.getByTestId("poll").getAttribute("aria-busy")).toBe("true");
  expect(screen.getByText("your choice")).toBeDefined();
  await waitFor(() => expect(votes).toEqual([{ choices: [1] }]));
  arrive(Response.json(COUNTED));
  await waitFor(() =>
    expect(queries.getQueryData(["timeline", "home"])).toMatchObject({
      pages: [{ items: [{ poll: COUNTED }] }],
    }),
  );
});

test("a vote that did not arrive is taken back with a word", async () => {
  answer = () => new Response(null, { status: 503 });
  show(OPEN);
  fireEvent.click(soup());
  fireEvent.click(screen.getByText("Vote"));
  await screen.findByText(/Your vote did not arrive/);
  expect(screen.getByText("Try again")).toBeDefined();
  expect(soup().checked).toBe(false);
});

test("results are bars with words, and one may change one's mind", () => {
  show(COUNTED);
  expect(screen.getByRole("list", { name: "Results" }).textContent).toContain("9 people");
  expect(screen.getByText("69%")).toBeDefined();
  fireEvent.click(screen.getByText("Change my vote"));
  expect(soup().checked).toBe(true);
});

test("once it is over nobody is asked any more", () => {
  show({ ...COUNTED, closed: true, closesAt: "2026-11-22T10:00:00Z" });
  expect(screen.getByTestId("poll").textContent).toContain("13 people · closed");
  expect(screen.queryByText("Change my vote")).toBeNull();
});
