import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { countNewer } from "./events";
import { be, beAdmin, entry, House, OWNER, POST, show } from "./systems.fixture";

let house: House;

beforeEach(async () => {
  await speak("en");
  house = new House();
  house.open();
});

afterEach(() => house.close());

test("an event tells what became of it and why", async () => {
  be(OWNER);
  house.events = [
    entry(3),
    entry(2, { fate: "REFUSED", reason: "missing-value", field: "data.project" }),
    entry(1, { fate: "ACCEPTED", postId: POST }),
  ];
  show("/systems/build_server");
  const rows = await screen.findAllByTestId("event");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining("There is no template for this type."),
    expect.stringContaining("Look at data.project."),
    expect.stringContaining("Posted"),
  ]);
  expect(within(rows[2]!).getByText("To the post").getAttribute("href")).toBe(`/p/${POST}`);
  expect(screen.queryByText("Write a template for this type")).toBeNull();
  expect(screen.getAllByText("Try again")).toHaveLength(1);
});

test("an event that is tried again becomes a post in its place", async () => {
  beAdmin();
  house.events = [entry(1)];
  show("/systems/build_server?fate=PARKED");
  fireEvent.click(await screen.findByText("Try again"));
  const link = await screen.findByText("To the post");
  expect(link.getAttribute("href")).toBe(`/p/${POST}`);
  expect(screen.getByText("It is a post now.")).toBeDefined();
  expect(screen.queryByText("Try again")).toBeNull();
});

test("whoever was slower is told, and the event stays", async () => {
  be(OWNER);
  house.events = [entry(1)];
  house.refusals = { "/replay": { status: 409, type: "urn:loggia:problem:not-parked" } };
  show("/systems/build_server");
  fireEvent.click(await screen.findByText("Try again"));
  expect(await screen.findByText(/Somebody else was quicker/)).toBeDefined();
});

test("an admin is led from an unknown type to its template", async () => {
  beAdmin();
  house.events = [entry(1)];
  show("/systems/build_server");
  const link = await screen.findByText("Write a template for this type");
  expect(link.getAttribute("href")).toBe("/systems/build_server/types?type=com.example.deployed");
});

test("no events, none of a fate and no rules are each said", async () => {
  be(OWNER);
  show("/systems/build_server");
  await screen.findByText("Nothing has arrived yet");
  cleanup();
  show("/systems/build_server?fate=REFUSED");
  await screen.findByText("No event of the last 30 days is like that");
  cleanup();
  queries.clear();
  house.refusals = { "/events": { status: 404, type: "urn:loggia:problem:not-found" } };
  show("/systems/build_server");
  await screen.findByText("There are no rules yet");
});

test("events that cannot be loaded can be asked for again", async () => {
  be(OWNER);
  house.refusals = { "/events": { status: 400 } };
  show("/systems/build_server");
  await screen.findByText(/The events could not be loaded/);
  house.refusals = {};
  house.events = [entry(1)];
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByTestId("event");
});

test("what is newer than what is shown is counted", () => {
  expect(countNewer([entry(3), entry(2), entry(1)], [entry(1)])).toBe(2);
  expect(countNewer([entry(1)], [entry(1)])).toBe(0);
  expect(countNewer([entry(1)], [])).toBe(1);
});
