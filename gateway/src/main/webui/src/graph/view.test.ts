import { expect, test } from "vitest";
import { centredOn, selecting, toggling, type View, viewOf, viewPath } from "./view";

const PLAIN: View = { trail: [], hidden: [], asList: false };

function queryOf(path: string): Record<string, string> {
  return Object.fromEntries(new URL(path, "https://loggia.example").searchParams);
}

test("a view goes into the URL and comes back the same", () => {
  const view: View = {
    around: "b",
    topic: "kafka",
    trail: ["me", "a"],
    selected: "c",
    hidden: ["oneWay"],
    asList: true,
  };
  expect(viewOf(queryOf(viewPath(view)))).toEqual(view);
  expect(viewOf(queryOf(viewPath(PLAIN)))).toEqual(PLAIN);
});

test("a new centre leaves the one before in the trail, and closes the card", () => {
  const view = centredOn({ ...PLAIN, selected: "a" }, "a", "me");
  expect(view).toEqual({ ...PLAIN, around: "a", trail: ["me"] });
  expect(centredOn(view, "b", "a").trail).toEqual(["me", "a"]);
});

test("going back to somebody in the trail shortens it", () => {
  expect(centredOn({ ...PLAIN, around: "c", trail: ["me", "a", "b"] }, "a", "c").trail).toEqual([
    "me",
  ]);
});

test("the trail keeps the last five", () => {
  const trail = ["1", "2", "3", "4", "5"];
  expect(centredOn({ ...PLAIN, trail }, "7", "6").trail).toEqual(["2", "3", "4", "5", "6"]);
});

test("a card opens and closes, a kind of edge goes and comes back", () => {
  expect(selecting(selecting(PLAIN, "a"), undefined)).toEqual(PLAIN);
  expect(toggling(PLAIN, "mutual").hidden).toEqual(["mutual"]);
  expect(toggling(toggling(PLAIN, "mutual"), "mutual")).toEqual(PLAIN);
});
