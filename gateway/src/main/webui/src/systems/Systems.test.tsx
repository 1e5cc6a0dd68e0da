import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { speak } from "../i18n/messages";

import { be, beAdmin, fill, House, OWNER, POST, show, SYSTEM } from "./systems.fixture";

let house: House;

beforeEach(async () => {
  await speak("en");
  house = new House();
  house.open();
});

afterEach(() => house.close());

test("everybody finds the systems, follows and mutes them", async () => {
  be(POST);
  show("/systems");
  const row = within(await screen.findByTestId("system-row"));
  expect(row.getByText("Tells how builds went")).toBeDefined();
  expect(row.queryByText("Events and rules")).toBeNull();
  expect(screen.queryByText("Register a system")).toBeNull();
  await waitFor(() => expect(row.getByText("Follow").closest("button")!.disabled).toBe(false));
  fireEvent.click(row.getByText("Follow"));
  fireEvent.click(row.getByLabelText("Mute Build server"));
  await waitFor(() =>
    expect(house.told.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      `PUT /api/follows/${SYSTEM.profileId}`,
      `PUT /api/mutes/${SYSTEM.profileId}`,
    ]),
  );
});

test("whoever answers for it finds the way to its events", async () => {
  be(OWNER);
  show("/systems");
  const link = await screen.findByText("Events and rules");
  expect(link.getAttribute("href")).toBe("/systems/build_server");
});

test("an admin registers a system with its owner’s handle", async () => {
  beAdmin();
  house.systems = [];
  show("/systems?edit=");
  await screen.findByRole("heading", { name: "Register a system" });
  fill("Handle", "ci");
  fill("Name", "CI");
  fill("Client", "ci-client");
  fill("Owner", "@olga");
  fireEvent.click(screen.getByText("Save"));
  await waitFor(() =>
    expect(house.told).toEqual([
      `POST /api/systems  ${JSON.stringify({
        displayName: "CI",
        clientId: "ci-client",
        ownerId: OWNER,
        handle: "ci",
      })}`,
    ]),
  );
});

test("what the house refuses stands at its field", async () => {
  beAdmin();
  house.refusals = {
    "POST /api/systems": {
      status: 409,
      type: "urn:loggia:problem:client-taken",
      field: "clientId",
    },
  };
  show("/systems?edit=");
  await screen.findByRole("heading", { name: "Register a system" });
  fill("Owner", "olga");
  fireEvent.click(screen.getByText("Save"));
  await screen.findByText("This client speaks for another system.");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Client")));
});

test("a system that was changed meanwhile is overwritten only by whoever says so", async () => {
  beAdmin();
  house.refusals = { [`PUT /api/systems/${SYSTEM.profileId}`]: { status: 412 } };
  show("/systems?edit=build_server");
  await screen.findByRole("heading", { name: "Build server" });
  expect(screen.getByLabelText<HTMLInputElement>("Owner").value).toBe("olga");
  fill("Name", "Builds");
  fireEvent.click(screen.getByText("Save"));
  await screen.findByText("Somebody else has changed this meanwhile.");
  house.refusals = {};
  house.systems = [{ ...SYSTEM, version: 7 }];
  fireEvent.click(screen.getByText("Keep what I wrote"));
  await waitFor(() => expect(house.told).toHaveLength(2));
  expect(house.told[1]).toContain(
    `PUT /api/systems/${SYSTEM.profileId} "7" {"displayName":"Builds"`,
  );
});

test("for others there is nothing at its page", async () => {
  be(POST);
  show("/systems/build_server");
  expect(await screen.findByText("There is nothing here")).toBeDefined();
});
