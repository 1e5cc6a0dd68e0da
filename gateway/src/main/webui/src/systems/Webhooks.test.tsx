import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Webhook, WebhookDelivery } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { Toasts } from "../ui/toasts";
import { PROFILE } from "./systems.fixture";
import { Webhooks } from "./Webhooks";
import { TYPES } from "./webhooks";

const PATH = `/api/webhooks/${PROFILE.id}`;
const URL_OF_CRM = "https://crm.example.com/in";
const SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

const WEBHOOK: Webhook = {
  id: "0190a000-0000-7000-8000-0000000000aa",
  systemId: PROFILE.id,
  url: URL_OF_CRM,
  types: [TYPES.post, TYPES.withdrawn],
  active: true,
  waiting: 0,
  createdAt: "2026-11-26T10:00:00.000Z",
  version: 3,
};

const DELIVERY: WebhookDelivery = {
  id: "0190a000-0000-7000-8000-0000000000bb",
  eventId: "0190a000-0000-7000-8000-0000000000cc",
  type: TYPES.post,
  fate: "FAILING",
  attempts: 3,
  lastStatus: 500,
  lastAnswer: "database away",
  nextTryAt: "2026-11-26T10:00:08.000Z",
  happenedAt: "2026-11-26T10:00:00.000Z",
};

let webhooks: Webhook[];
let deliveries: WebhookDelivery[];
let answers: Record<string, Response>;
let told: string[];

beforeEach(async () => {
  await speak("en");
  webhooks = [WEBHOOK];
  deliveries = [];
  answers = {};
  told = [];
  vi.stubGlobal("fetch", async (request: Request) => answer(request, await request.text()));
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function answer(request: Request, body: string): Response {
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  if (request.method !== "GET") {
    told.push(`${asked} ${request.headers.get("If-Match") ?? ""} ${body}`.trim());
  }
  const items = asked.endsWith("/deliveries") ? deliveries : webhooks;
  return answers[asked]?.clone() ?? Response.json({ items });
}

function show(): void {
  render(
    <QueryClientProvider client={queries}>
      <Webhooks system={PROFILE} />
      <Toasts />
    </QueryClientProvider>,
  );
}

test("the secret of a new webhook is shown this once, and copied", async () => {
  webhooks = [];
  answers[`POST ${PATH}`] = Response.json({ webhook: WEBHOOK, secret: SECRET }, { status: 201 });
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue(undefined);
  show();
  await screen.findByText("There is no webhook yet");
  fireEvent.input(screen.getByLabelText("Address"), { target: { value: URL_OF_CRM } });
  fireEvent.click(screen.getByLabelText("Profiles that change"));
  fireEvent.click(screen.getByRole("button", { name: "Add a webhook" }));
  const note = await screen.findByTestId("webhook-secret");
  expect(note.textContent).toContain(SECRET);
  expect(JSON.parse(told[0]!.replace(`POST ${PATH} `, ""))).toEqual({
    url: URL_OF_CRM,
    types: [TYPES.erased, TYPES.follow, TYPES.post, TYPES.withdrawn],
    active: true,
  });
  fireEvent.click(within(note).getByText("Copy the secret"));
  expect(writeText).toHaveBeenCalledWith(SECRET);
  await screen.findByText("The secret is copied");
  fireEvent.click(within(note).getByText("I have kept it"));
  expect(screen.queryByText(SECRET)).toBeNull();
});

test("an address that is not allowed is said where it stands", async () => {
  answers[`POST ${PATH}`] = Response.json(
    { type: "urn:loggia:problem:invalid-field", status: 400, field: "url" },
    { status: 400 },
  );
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Add a webhook" }));
  await screen.findByText(/at a host that the operator has allowed\.$/);
  expect(screen.getByLabelText("Address").getAttribute("aria-invalid")).toBe("true");
});

test("a delivery that fails tells why, and is sent again", async () => {
  deliveries = [DELIVERY];
  show();
  const row = await screen.findByTestId("delivery");
  expect(row.textContent).toContain("Is tried again");
  expect(row.textContent).toContain("3 attempts");
  expect(row.textContent).toContain("Status 500");
  expect(row.textContent).toContain("database away");
  fireEvent.click(within(row).getByText("Send again"));
  await screen.findByText("It is on its way again.");
  expect(told).toEqual([`POST ${PATH}/${WEBHOOK.id}/deliveries/${DELIVERY.id}/redeliver`]);
});

test("a paused webhook says why, and goes on as it was read", async () => {
  webhooks = [{ ...WEBHOOK, active: false, paused: "GAVE_UP", waiting: 7 }];
  show();
  await screen.findByText(/tried for three days/);
  expect(screen.getByText("7 events wait")).toBeDefined();
  answers[`PUT ${PATH}/${WEBHOOK.id}`] = Response.json(
    { type: "urn:loggia:problem:precondition-failed", status: 412 },
    { status: 412 },
  );
  fireEvent.click(screen.getByText("Go on"));
  await screen.findByText("It has changed meanwhile: look at it again.");
  expect(told[0]).toContain(`PUT ${PATH}/${WEBHOOK.id} "3"`);
  expect(told[0]).toContain('"active":true');
});

test("a test event tells how it was taken", async () => {
  answers[`POST ${PATH}/${WEBHOOK.id}/ping`] = Response.json({
    taken: false,
    trouble: "NOT_TRUSTED",
  });
  show();
  fireEvent.click(await screen.findByText("Send a test"));
  await screen.findByText("The test was not taken. Its certificate is not trusted.");
});

test("a webhook that the house did not remove stays, and says why", async () => {
  answers[`DELETE ${PATH}/${WEBHOOK.id}`] = Response.json({ status: 400 }, { status: 400 });
  show();
  fireEvent.click(await screen.findByText("Remove"));
  fireEvent.click(screen.getByText("Remove it for good, with what waits"));

  await screen.findByRole("alert");
  expect(screen.queryByText("The webhook is removed")).toBeNull();
  expect(screen.getByTestId("webhook")).toBeTruthy();
});

test("a new secret is shown, and the webhook is removed only when one is sure", async () => {
  answers[`POST ${PATH}/${WEBHOOK.id}/rotate`] = Response.json({
    webhook: WEBHOOK,
    secret: SECRET,
  });
  answers[`DELETE ${PATH}/${WEBHOOK.id}`] = new Response(null, { status: 204 });
  show();
  fireEvent.click(await screen.findByText("New secret"));
  await screen.findByText(SECRET);
  fireEvent.click(screen.getByText("Remove"));
  expect(told.filter((one) => one.startsWith("DELETE"))).toEqual([]);
  fireEvent.click(screen.getByText("Remove it for good, with what waits"));
  await screen.findByText("The webhook is removed");
  expect(told).toContain(`DELETE ${PATH}/${WEBHOOK.id}`);
});

test("webhooks that cannot be loaded can be asked for again", async () => {
  answers[`GET ${PATH}`] = Response.json({ status: 400 }, { status: 400 });
  show();
  await screen.findByText(/The webhooks could not be loaded/);
  answers = {};
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByTestId("webhook");
});
