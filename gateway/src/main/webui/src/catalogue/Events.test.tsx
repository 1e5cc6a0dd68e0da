import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import asyncapi from "../generated/asyncapi.yaml?raw";
import { CATALOGUE } from "../generated/events";
import { speak } from "../i18n/messages";
import Events from "./Events";

beforeEach(() => speak("en"));
afterEach(cleanup);

/** As they stand in the contract’s own folder. */
const schemas = Object.keys(
  import.meta.glob(
    "../../../../../../events/contract/src/main/resources/io/loggia/events/schema/*.json",
  ),
).map(
  (path) =>
    `io.loggia.${path
      .split("/")
      .at(-1)!
      .replace(/\.json$/, "")}`,
);

test("every type that has a schema is on the page, with its fields and an example", () => {
  render(<Events part="events" />);
  const shown = screen.getAllByTestId("event-type");
  expect(schemas.length).toBeGreaterThan(10);
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(schemas));
  for (const type of shown.filter(({ id }) => schemas.includes(id))) {
    expect(type.querySelectorAll("dt").length).toBeGreaterThan(1);
    expect(type.querySelector("pre")!.textContent).toContain("{");
  }
});

test("what other systems may read stands first", () => {
  render(<Events part="events" />);
  const channels = screen
    .getAllByTestId("channel")
    .map((one) => one.querySelector("h3")!.textContent);
  expect(channels.slice(0, 4)).toEqual([
    "published-posts",
    "published-follows",
    "published-profiles",
    "activities.{source}",
  ]);
  expect(channels).toHaveLength(CATALOGUE.channels.length);
});

test("fields tell what they hold, and which may be absent", () => {
  render(<Events part="events" />);
  const type = within(document.getElementById("io.loggia.published-post.changed.v1")!);
  expect(type.getByText("COMPANY | WORLD")).toBeDefined();
  const field = type.getByText("parentId").closest("div")!;
  expect(field.textContent).toContain("may be absent");
  expect(field.textContent).toContain("absent in a post that is no reply");
  expect(type.getByText("postId").closest("div")!.textContent).not.toContain("may be absent");
});

test("the document to download has its schemas within it", () => {
  expect(asyncapi).not.toContain("schema/published-post.changed.v1.json");
  expect(asyncapi).toContain("urn:loggia:event:published-post.changed.v1");
});

test("elsewhere among what is for developers there is nothing", () => {
  render(<Events part="more" />);
  expect(screen.getByText("There is nothing here")).toBeDefined();
});
