import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import Editions from "./Editions";

const TEXT = {
  title: { en: "Speaking outside", de: "Draußen sprechen" },
  introduction: { en: "Everyone may.", de: "Alle dürfen." },
  rules: [
    rule("your-own-name", "As yourself", "Als du selbst"),
    rule("no-secrets", "No keys", "Keine Schlüssel"),
  ],
};
let status: number;
let problem: object;
let sent: { tag: string | null; body: unknown }[];

function rule(id: string, en: string, de: string) {
  return { id, title: { en, de }, text: { en: `${en}.`, de: `${de}.` } };
}

beforeEach(async () => {
  await speak("en");
  status = 201;
  problem = {};
  sent = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    const edition = { version: 3, publishedAt: "2026-11-26T10:00:00Z", text: TEXT };
    if (request.method === "POST") {
      const body = JSON.parse(await request.text()) as unknown;
      sent.push({ tag: request.headers.get("If-Match"), body });
      return Response.json(status === 201 ? edition : problem, { status });
    }
    return Response.json(
      pathname.endsWith("/editions")
        ? {
            editions: [
              { ...edition, reason: "Clearer" },
              { ...edition, version: 2 },
            ],
          }
        : edition,
    );
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function show(address: string): void {
  history.replaceState(null, "", address);
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <Editions />
      </QueryClientProvider>
    </LocationProvider>,
  );
}

async function publishing(): Promise<void> {
  const reason = await screen.findByLabelText("What for?");
  fireEvent.input(reason, { target: { value: "Clearer" } });
  fireEvent.click(screen.getByRole("button", { name: "Publish …" }));
  fireEvent.click(screen.getByTestId("publish-edition"));
}

test("the newest version is the one that holds", async () => {
  show("/admin/guidelines");
  const rows = await screen.findAllByTestId("edition-row");
  expect(rows).toHaveLength(2);
  expect(within(rows[0]!).getByText("Holds now")).toBeDefined();
  expect(within(rows[1]!).queryByText("Holds now")).toBeNull();
});

test("a version is read in both languages beside each other", async () => {
  show("/admin/guidelines?version=2");
  const preview = within(await screen.findByTestId("preview"));
  expect(preview.getByText("2. No keys")).toBeDefined();
  expect(preview.getByText("2. Keine Schlüssel")).toBeDefined();
});

test("the next version is seen while it is written, and published once it is asked for again", async () => {
  show("/admin/guidelines?version=next");
  fireEvent.click(await screen.findByRole("button", { name: "Move rule 2 up" }));
  expect(within(screen.getByTestId("preview")).getByText("1. No keys")).toBeDefined();
  await publishing();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    tag: '"3"',
    body: { reason: "Clearer", text: { rules: [{ id: "no-secrets" }, { id: "your-own-name" }] } },
  });
});

test("a rule that hints lead to stays, in words", async () => {
  show("/admin/guidelines?version=next");
  fireEvent.click(await screen.findByRole("button", { name: "Leave rule 2 out" }));
  status = 400;
  problem = { type: "urn:loggia:problem:invalid-field", field: "text.rules" };
  await publishing();
  await screen.findByText(/A rule that hints lead to cannot be left out/);
});

test("whoever was slower begins anew", async () => {
  show("/admin/guidelines?version=next");
  status = 412;
  problem = { type: "urn:loggia:problem:precondition-failed" };
  await publishing();
  await screen.findByText(/Somebody else has published another version meanwhile/);
});
