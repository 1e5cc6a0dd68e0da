import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Profile } from "../../api/client";
import { queries } from "../../api/queries";
import { speak } from "../../i18n/messages";
import { EditForm } from "./EditForm";

const ALICE: Profile = {
  id: "0192f0c1-0000-7000-8000-000000000001",
  kind: "PERSON",
  state: "ACTIVE",
  handle: "alice",
  displayName: "Alice Ahrens",
  title: "Engineer",
  languages: [],
  askTopics: ["kafka"],
  learnTopics: [],
  works: [],
  availableToHelp: true,
  version: 3,
  createdAt: "2026-11-01T09:00:00Z",
  changedAt: "2026-11-20T09:00:00Z",
};

const sent: Request[] = [];
const answers: Response[] = [];
const onSaved = vi.fn();

beforeEach(async () => {
  await speak("en");
  vi.stubGlobal("fetch", (request: Request) => {
    sent.push(request);
    return Promise.resolve(answers.shift());
  });
  render(
    <QueryClientProvider client={queries}>
      <EditForm
        version={{ value: ALICE, tag: '"3"' }}
        onSaved={onSaved}
        onCancel={() => undefined}
      />
    </QueryClientProvider>,
  );
});

afterEach(() => {
  cleanup();
  sent.length = 0;
  answers.length = 0;
  vi.unstubAllGlobals();
  onSaved.mockClear();
});

function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label);
}

function write(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

function save(): void {
  fireEvent.click(screen.getByText("Save"));
}

function answer(status: number, body: object, tag = ""): void {
  answers.push(new Response(JSON.stringify(body), { status, headers: { ETag: tag } }));
}

test("what was edited is saved under the version that was read", async () => {
  answer(200, { ...ALICE, title: "Architect", version: 4 }, '"4"');
  write("Title", "Architect");
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(sent[0]?.headers.get("If-Match")).toBe('"3"');
  expect(await sent[0]?.json()).toMatchObject({ title: "Architect", askTopics: ["kafka"] });
});

test("a change elsewhere is shown, and can be kept under one's own", async () => {
  answer(412, { type: "urn:loggia:problem:precondition-failed" });
  answer(200, { ...ALICE, place: "Köln", version: 4 }, '"4"');
  answer(200, { ...ALICE, version: 5 }, '"5"');
  write("Title", "Architect");
  save();
  await screen.findByText(/was changed elsewhere/);
  expect(screen.getByText("Köln")).toBeDefined();
  fireEvent.click(screen.getByText("Keep what I wrote"));
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(sent[2]?.headers.get("If-Match")).toBe('"4"');
  expect(await sent[2]?.json()).toMatchObject({ title: "Architect", place: "Köln" });
});

test("what the house refuses is told at its field, which has the focus", async () => {
  answer(400, { type: "urn:loggia:problem:invalid-field", field: "askTopics[0]" });
  write("Ask me about", "!");
  save();
  await screen.findByText("This cannot be taken as it is.");
  expect(field("Ask me about").getAttribute("aria-invalid")).toBe("true");
  await waitFor(() => expect(document.activeElement).toBe(field("Ask me about")));
});

test("what is wrong already is not sent", () => {
  write("Name", " ");
  save();
  expect(screen.getByText("Please enter a name.")).toBeDefined();
  expect(sent).toEqual([]);
});
