import { afterEach, expect, test, vi } from "vitest";
import { outcomesOf, report } from "./outcomes";

afterEach(() => vi.unstubAllGlobals());

test("what still stands was kept, what is gone was edited, what is not published cancelled", () => {
  const spoken = new Set(["tone", "price"]);
  expect(outcomesOf(spoken, new Set(["price"]), true)).toEqual([
    { rule: "tone", outcome: "EDITED" },
    { rule: "price", outcome: "KEPT" },
  ]);
  expect(outcomesOf(spoken, new Set(["price"]), false)).toEqual([
    { rule: "tone", outcome: "CANCELLED" },
    { rule: "price", outcome: "CANCELLED" },
  ]);
});

test("where no rule has spoken nothing is told, and a lost figure troubles nobody", async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError("gone")));
  vi.stubGlobal("fetch", fetched);
  report([]);
  expect(fetched).not.toHaveBeenCalled();
  report([{ rule: "tone", outcome: "KEPT" }]);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
});
