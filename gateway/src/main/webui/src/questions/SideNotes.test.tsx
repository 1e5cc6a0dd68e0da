import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { aQuestion } from "./question.fixture";
import { SideNotes } from "./SideNotes";

const ID = "0190a000-0000-7000-8000-000000000001";
const AT = "2026-11-26T10:00:00Z";
let told: string[];

beforeEach(async () => {
  await speak("en");
  setPresent({
    profileId: "ana",
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    told.push(`${request.method} ${pathname} ${await request.text()}`);
    if (request.method === "DELETE") {
      return new Response(null, { status: 204 });
    }
    return pathname.endsWith("/side-notes") && request.method === "GET"
      ? Response.json([
          { number: 1, profileId: "ben", text: "Ask the bridge people", at: AT },
          { number: 2, profileId: "ana", text: "I did", at: AT },
        ])
      : Response.json(aQuestion(ID));
  });
  render(
    <QueryClientProvider client={queries}>
      <SideNotes question={aQuestion(ID)} />
    </QueryClientProvider>,
  );
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test("colleagues' notes stand in order, and only one's own can be deleted", async () => {
  await screen.findByText("Ask the bridge people");
  expect(screen.getAllByTestId("side-note")).toHaveLength(2);
  const [remove, ...others] = screen.getAllByText("Delete");
  expect(others).toEqual([]);
  fireEvent.click(remove!);
  await vi.waitFor(() =>
    expect(told).toContain(`DELETE /api/outward/questions/${ID}/side-notes/2 `),
  );
});

test("what is added is sent without its blank ends, and the field is empty again", async () => {
  const field = screen.getByLabelText<HTMLTextAreaElement>(/Only colleagues/);
  fireEvent.input(field, { target: { value: " Well " } });
  fireEvent.click(screen.getByText("Add inside"));
  await vi.waitFor(() =>
    expect(told).toContain(`POST /api/outward/questions/${ID}/side-notes {"text":"Well"}`),
  );
  await vi.waitFor(() => expect(field.value).toBe(""));
});
