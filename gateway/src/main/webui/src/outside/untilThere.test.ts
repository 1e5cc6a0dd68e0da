import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ProblemError } from "../api/problem";
import { untilThere } from "./untilThere";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const problem = (status: number) =>
  new ProblemError(status, "some", undefined, undefined, undefined);

test("what is not there yet is asked for again", async () => {
  const ask = vi.fn<() => Promise<string>>();
  ask.mockRejectedValueOnce(problem(404)).mockRejectedValueOnce(problem(404));
  ask.mockResolvedValue("there");
  const answer = untilThere(ask);
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(answer).resolves.toBe("there");
});

test("after ten seconds it is not there", async () => {
  const ask = vi.fn(() => Promise.reject(problem(404)));
  const answer = expect(untilThere(ask)).rejects.toMatchObject({ status: 404 });
  await vi.advanceTimersByTimeAsync(11_000);
  await answer;
  expect(ask).toHaveBeenCalledTimes(21);
});

test("another problem is told at once", async () => {
  const ask = vi.fn(() => Promise.reject(problem(409)));
  await expect(untilThere(ask)).rejects.toMatchObject({ status: 409 });
  expect(ask).toHaveBeenCalledOnce();
});
