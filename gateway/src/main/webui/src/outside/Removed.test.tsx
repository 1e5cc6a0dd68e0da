import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OutwardPost, Post } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { PostLayerHost } from "../post/PostLayerHost";
import { closePostLayer } from "../post/layers";
import { aPost } from "../post/post.fixture";
import { BackAgain, Removed } from "./Removed";

const APPEAL = { text: "They have agreed", at: "2026-11-26T11:00:00Z" };
let post: Post;
let appeal: OutwardPost["appeal"];
let told: string[];

beforeEach(async () => {
  await speak("en");
  post = {
    ...aPost("0190a000-0000-7000-8000-000000000001"),
    audience: "WORLD",
    crossing: {
      state: "REMOVED",
      rule: "others-names",
      reason: "It names a customer",
    },
  };
  appeal = undefined;
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith("/appeal")) {
      told.push(await request.text());
      appeal = APPEAL;
    }
    return Response.json(
      pathname.includes("/posts/")
        ? { postId: post.id, state: "REMOVED", postVersion: 1, authorLine: "", appeal }
        : { version: 1, rules: [{ id: "others-names", number: 2, title: "Others’ names" }] },
    );
  });
});

afterEach(() => {
  closePostLayer();
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function show(content: preact.ComponentChildren): void {
  render(
    <QueryClientProvider client={queries}>
      {content}
      <PostLayerHost />
    </QueryClientProvider>,
  );
}

test("its author reads rule and reason, and appeals once", async () => {
  show(<Removed post={post} />);
  expect(screen.getByText(/It names a customer/)).toBeDefined();
  expect(await screen.findByText(/Others’ names/)).toBeDefined();
  fireEvent.click(await screen.findByTestId("appeal"));
  const words = await screen.findByLabelText(/What speaks for your post/);
  fireEvent.input(words, { target: { value: " They have agreed " } });
  fireEvent.click(screen.getByRole("button", { name: "Appeal" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(told).toEqual(['{"text":"They have agreed"}']);
  expect(await screen.findByText(/waits for somebody else’s decision/)).toBeDefined();
  expect(screen.queryByTestId("appeal")).toBeNull();
});

test("a lost appeal says why, and there is no second one", async () => {
  appeal = { ...APPEAL, outcome: "UPHELD", reason: "Nobody has", decidedAt: APPEAL.at };
  show(<Removed post={post} />);
  expect(await screen.findByText(/was not successful/)).toBeDefined();
  expect(screen.getByText(/Nobody has/)).toBeDefined();
  expect(screen.queryByTestId("appeal")).toBeNull();
});

test("a post that is back says so where it is looked at alone", async () => {
  appeal = { ...APPEAL, outcome: "OVERTURNED", reason: "So it is", decidedAt: APPEAL.at };
  show(<BackAgain post={post} />);
  expect(await screen.findByText(/it is back as it was/)).toBeDefined();
});

test("a post that was never removed says nothing", async () => {
  show(<BackAgain post={post} />);
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(screen.queryByTestId("appeal-outcome")).toBeNull();
});
