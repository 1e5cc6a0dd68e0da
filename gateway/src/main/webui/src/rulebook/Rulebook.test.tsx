import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NudgeRule } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import Nudges from "./Nudges";
import Rulebook from "./Rulebook";

let rules: NudgeRule[];
let status: number;
let problem: object;
let sent: { path: string; tag: string | null; body: unknown }[];

function aRule(id: string, over: Partial<NudgeRule> = {}): NudgeRule {
  return {
    id,
    severity: "ASK",
    guideline: "not-yet",
    enabled: true,
    secret: false,
    fixed: false,
    phrases: ["heron"],
    patterns: ["a b "],
    exceptions: [],
    message: { en: "Really?", de: "Wirklich?" },
    version: 7,
    ...over,
  };
}

beforeEach(async () => {
  await speak("en");
  as(["employee", "steward"]);
  rules = [aRule("token", { severity: "STOP", fixed: true, version: 0 }), aRule("launch")];
  status = 200;
  problem = {};
  sent = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== "GET") {
      const text = await request.text();
      sent.push({
        path: pathname,
        tag: request.headers.get("If-Match"),
        body: JSON.parse(text) as unknown,
      });
      if (status !== 200) {
        return Response.json(problem, { status });
      }
    }
    return Response.json(answerOf(pathname));
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function as(roles: string[]): void {
  setPresent({
    profileId: "0190a000-0000-7000-8000-00000000000a",
    handle: "erin",
    displayName: "Erin",
    roles,
    expiresAt: "2126-01-01T00:00:00Z",
  });
}

function answerOf(path: string): unknown {
  switch (path) {
    case "/api/outward/nudges/rules":
      return { rules };
    case "/api/outward/nudges/counts":
      return { counts: [{ rule: "launch", kept: 4, edited: 2, cancelled: 1 }] };
    case "/api/outward/nudges/test":
      return {
        nudges: [
          { rule: "-", severity: "ASK", start: 4, end: 9, message: "Really?", guideline: 5 },
        ],
      };
    case "/api/outward/nudges/dry-run":
      return {
        posts: 12,
        hinted: 1,
        examples: [{ text: "A heron flies", places: [{ start: 2, end: 7 }] }],
      };
    case "/api/outward/guidelines":
      return {
        version: 1,
        title: "Speaking outside",
        introduction: "",
        rules: [{ number: 5, id: "not-yet", title: "What is not out yet", text: "" }],
      };
    default:
      return aRule("launch", { version: 8 });
  }
}

function show(address: string): void {
  history.replaceState(null, "", address);
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <Nudges />
      </QueryClientProvider>
    </LocationProvider>,
  );
}

function write(label: RegExp | string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

test("whoever is no steward finds nothing here", () => {
  as(["employee"]);
  render(
    <LocationProvider>
      <QueryClientProvider client={queries}>
        <Rulebook part="nudges" />
      </QueryClientProvider>
    </LocationProvider>,
  );
  expect(screen.getByText("There is nothing here")).toBeDefined();
});

test("rules stand by what they do, and those that stop are fixed", async () => {
  show("/admin/nudges");
  const stops = within(await screen.findByTestId("rules-STOP"));
  expect(stops.getByRole("link").textContent).toBe("token");
  expect(stops.getByText("Fixed")).toBeDefined();
  expect(within(screen.getByTestId("rules-ASK")).getByRole("link").textContent).toBe("launch");
  await screen.findByText("Within ninety days: 4 kept, 2 edited, 1 not published");
});

test("a fixed rule is only to be read", async () => {
  show("/admin/nudges?rule=token");
  await screen.findByRole("heading", { name: "token" });
  expect(screen.queryByRole("button")).toBeNull();
});

test("a rule is saved over the version that was read, its lines as they are", async () => {
  show("/admin/nudges?rule=launch");
  await screen.findByDisplayValue("heron");
  write("Words and phrases", "heron\n\negret");
  write("What for?", "A second bird");
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    path: "/api/outward/nudges/rules/launch",
    tag: '"7"',
    body: {
      reason: "A second bird",
      rule: { phrases: ["heron", "egret"], patterns: ["a b "], severity: "ASK" },
    },
  });
});

test("what the house refuses is said where it stands, and has the focus", async () => {
  show("/admin/nudges?rule=launch");
  await screen.findByDisplayValue("heron");
  status = 400;
  problem = { type: "urn:loggia:problem:invalid-field", field: "rule.patterns[0]" };
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/Line 1 is no expression/);
  await waitFor(() =>
    expect((document.activeElement as HTMLTextAreaElement).name).toBe("patterns"),
  );
});

test("who comes second decides which shall hold", async () => {
  show("/admin/nudges?rule=launch");
  await screen.findByDisplayValue("heron");
  write("Words and phrases", "egret");
  status = 412;
  problem = { type: "urn:loggia:problem:precondition-failed" };
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Somebody else has changed this rule meanwhile.");
  rules = [aRule("launch", { version: 9, phrases: ["stork"] })];
  status = 200;
  fireEvent.click(screen.getByRole("button", { name: "Keep what I wrote" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ tag: '"9"', body: { rule: { phrases: ["egret"] } } });
});

test("a text is tried on the rule as it stands in the form", async () => {
  show("/admin/nudges?rule=launch");
  const box = within(await screen.findByTestId("test-box"));
  fireEvent.input(box.getByLabelText("A text"), { target: { value: "The heron" } });
  fireEvent.click(box.getByRole("button", { name: "Try" }));
  await box.findByText("this rule");
  expect(box.getByText("heron").tagName).toBe("MARK");
  expect(sent[0]).toMatchObject({ body: { text: "The heron", id: "launch" } });
});

test("a dry run says how often, and shows where", async () => {
  show("/admin/nudges?rule=launch");
  const run = within(await screen.findByTestId("dry-run"));
  fireEvent.click(run.getByRole("button", { name: "Run" }));
  await run.findByText("It would have spoken to 1 of 12 posts.");
  expect(run.getByText("heron").tagName).toBe("MARK");
});
