import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { speak } from "../i18n/messages";
import { sampleFor } from "./rules";
import { be, beAdmin, fill, House, OWNER, RULES, show, SYSTEM } from "./systems.fixture";

let house: House;

beforeEach(async () => {
  await speak("en");
  house = new House();
  house.open();
});

afterEach(() => house.close());

test("its owner reads the rules and tries a template", async () => {
  be(OWNER);
  show("/systems/build_server/types");
  await screen.findByRole("heading", { name: "com.example.built" });
  expect(screen.getByText(/600 events in a minute, 20,000 in a day/)).toBeDefined();
  expect(screen.queryByText("Save")).toBeNull();
  fireEvent.click(screen.getByText("Show the post"));
  expect((await screen.findByTestId("preview")).innerHTML).toContain("<strong>Loggia</strong> 7");
  expect(house.told[0]).toContain('"data":{"project":"project","build":{"number":"number"}}');
});

test("what data lack is named, and what is no JSON", async () => {
  be(OWNER);
  house.refusals = {
    "/preview": {
      status: 422,
      type: "urn:loggia:problem:event-refused",
      field: "data.project",
      detail: "missing-value",
    },
  };
  show("/systems/build_server/types");
  await screen.findByRole("heading", { name: "com.example.built" });
  fireEvent.click(screen.getByText("Show the post"));
  await screen.findByText("The data lack data.project.");
  fill(/Data to try it on/, "{");
  fireEvent.click(screen.getByText("Show the post"));
  await screen.findByText("This is no JSON.");
});

test("an admin adds the type that the address names", async () => {
  beAdmin();
  show("/systems/build_server/types?type=com.example.deployed");
  await waitFor(() => expect(screen.getAllByTestId("type")).toHaveLength(2));
  const added = within(screen.getAllByTestId("type")[1]!);
  expect(added.getByLabelText<HTMLInputElement>("Type").value).toBe("com.example.deployed");
  fireEvent.input(added.getByLabelText("Template"), { target: { value: "{{project}} is out" } });
  fireEvent.click(screen.getByText("Save"));
  await screen.findByText("These rules hold now.");
  expect(house.told[0]).toContain(`PUT /api/activities/sources/${SYSTEM.profileId} "3"`);
  expect(house.told[0]).toContain(
    '{"type":"com.example.deployed","template":"{{project}} is out"}',
  );
});

test("a template that the house does not take is told where it stands", async () => {
  beAdmin();
  house.refusals = {
    [`PUT /api/activities/sources/${SYSTEM.profileId}`]: {
      status: 400,
      field: "types[0].template",
      detail: "is no Mustache template",
    },
  };
  show("/systems/build_server/types");
  fireEvent.click(await screen.findByText("Save"));
  await screen.findByText("This is no template: is no Mustache template.");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Template")));
});

test("rules that were changed meanwhile are taken as they are", async () => {
  beAdmin();
  house.refusals = { [`PUT /api/activities/sources/${SYSTEM.profileId}`]: { status: 412 } };
  show("/systems/build_server/types");
  await screen.findByText("Save");
  fill("Source", "urn:mine");
  fireEvent.click(screen.getByText("Save"));
  await screen.findByText("Somebody else has changed this meanwhile.");
  house.rules = { ...RULES, source: "urn:theirs", version: 4 };
  fireEvent.click(screen.getByText("Take what was saved"));
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>("Source").value).toBe("urn:theirs"),
  );
});

test("the first rules are written over version 0", async () => {
  beAdmin();
  house.rules = undefined;
  show("/systems/build_server/types");
  fill("Source", (await screen.findByLabelText<HTMLInputElement>("Source")).value + "urn:x");
  fill("Events in a minute", "x");
  fireEvent.click(screen.getByText("Save"));
  await screen.findByText("A whole number from 1 to 100,000,000.");
  expect(house.told).toEqual([]);
  fill("Events in a minute", "5");
  fireEvent.click(screen.getByText("Save"));
  await waitFor(() => expect(house.told).toHaveLength(1));
  expect(house.told[0]).toContain('"0" {"name":"build-server","source":"urn:x","perMinute":5');
});

test("sample data hold each value that a template names", () => {
  expect(JSON.parse(sampleFor("{{a}} {{{b.c}}} {{#s}}{{b.d}}{{/s}} {{! no}}"))).toEqual({
    a: "a",
    b: { c: "c", d: "d" },
  });
});
