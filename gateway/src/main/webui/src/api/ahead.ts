import type { QueryKey } from "@tanstack/preact-query";
import { queries } from "./queries";

/** Shows a change before the house has agreed to it; returns the way back, for when it does not. */
export async function ahead<T>(queryKey: QueryKey, change: (now: T) => T): Promise<() => void> {
  await queries.cancelQueries({ queryKey });
  const before = queries.getQueryData<T>(queryKey);
  if (before === undefined) {
    return () => undefined;
  }
  const after: unknown = change(before);
  queries.setQueryData(queryKey, after);
  return () => queries.setQueryData(queryKey, before);
}
