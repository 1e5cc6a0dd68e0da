import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GuestReply } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { GuestReplies, HeldReplies } from "./GuestReplies";

const POST = "0190a000-0000-7000-8000-000000000001";
const REPLY = "0190a000-0000-7000-8000-000000000002";
const HELD: GuestReply = {
  id: REPLY,
  postId: POST,
  name: "Mia",
  text: "Is <b>that</b> so?",
  receivedAt: "2026-11-26T10:40:00Z",
  state: "HELD",
  holdReason: "FIRST_REPLY",
  showsAt: "2026-11-27T10:40:00Z",
  mayDecide: true,
  version: 1,
};
let reply: GuestReply;
let told: string[];

beforeEach(async () => {
  await speak("en");
  reply = HELD;
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    const act = pathname.split("/").at(-1);
    told.push(`${request.method} ${act} ${await request.text()}`.trim());
    switch (act) {
      case "show":
        return Response.json({ ...reply, state: "SHOWN", version: 2 });
      case "hide":
        return Response.json({ ...reply, state: "HIDDEN", hiddenReason: "ABUSE", version: 2 });
      default:
        return Response.json({ items: [reply] });
    }
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function under(content: preact.ComponentChildren): void {
  render(<QueryClientProvider client={queries}>{content}</QueryClientProvider>);
}

test("a reply that waits says why and until when, as the plain text that it is", async () => {
  under(<GuestReplies postId={POST} />);
  await screen.findByText("Is <b>that</b> so?");
  expect(screen.getByText(/the first reply of somebody new/)).toBeDefined();
  expect(screen.getByText(/Without a decision it is shown on/)).toBeDefined();
  expect(screen.getByText("Outside · name given, not verified")).toBeDefined();
});

test("whoever may decide shows it", async () => {
  under(<GuestReplies postId={POST} />);
  fireEvent.click(await screen.findByTestId("show-reply"));
  await vi.waitFor(() => expect(screen.queryByTestId("show-reply")).toBeNull());
  expect(told).toContain("POST show");
  expect(screen.getByTestId("guest-reply").className).toBe("guest-reply");
});

test("whoever may not decide reads only", async () => {
  reply = { ...HELD, state: "SHOWN", mayDecide: false };
  under(<GuestReplies postId={POST} />);
  await screen.findByTestId("guest-reply");
  expect(screen.queryByRole("button")).toBeNull();
});

test("what is hidden says why", async () => {
  reply = { ...HELD, state: "HIDDEN", hiddenReason: "PERSONAL_DATA", mayDecide: false };
  under(<GuestReplies postId={POST} />);
  await screen.findByText("Hidden outside: Personal data.");
});

test("what was decided waits no longer", async () => {
  under(<HeldReplies />);
  fireEvent.click(await screen.findByTestId("show-reply"));
  await vi.waitFor(() => expect(screen.queryByTestId("guest-reply")).toBeNull());
});
