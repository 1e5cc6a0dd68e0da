import { expect, test } from "vitest";
import { placesOf, plain, termsOf } from "./words";

function marked(typed: string, text: string): string[] {
  return placesOf(termsOf(typed), text).map(([from, to]) => text.slice(from, to));
}

test("words are marked however they are spelt, and longer ones too", () => {
  expect(marked("mueller", "Müller und MULLER")).toEqual(["Müller", "MULLER"]);
  expect(marked("bericht strasse", "Die Berichte der Straße")).toEqual(["Berichte", "Straße"]);
  expect(marked("go", "Go, gopher")).toEqual(["Go"]);
});

test("phrases, topics and what signs part are marked as they stand", () => {
  expect(marked('"rolling upgrade"', "rolling upgrade, upgrade rolling, rolling upgrades")).toEqual(
    ["rolling upgrade"],
  );
  expect(marked("#kafka", "Kafka and kafkaesque #kafka")).toEqual(["Kafka", "kafka"]);
  expect(marked("build-4711", "Build-4711 broke")).toEqual(["Build-4711"]);
});

test("operators are marked nowhere, and what looks like one is", () => {
  expect(marked("from:@ada in:makers before:2026-11-01 audience:outside", "ada in makers")).toEqual(
    [],
  );
  expect(marked("to:ada", "to ada")).toEqual(["to ada"]);
  expect(marked("% _ \\", "100% _")).toEqual([]);
});

test("people and groups are looked for without operators", () => {
  expect(plain("kafka from:@ada „rolling upgrade“ before:2026-11-01")).toBe(
    "kafka rolling upgrade",
  );
  expect(plain("from:@ada")).toBe("");
});
