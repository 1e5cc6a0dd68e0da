import { ProblemError } from "../api/problem";

const STEP = 500;
const PATIENCE = 10_000;

/**
 * Once more, for ten seconds, while what was only just published is on its way to the wall, and as
 * long as somebody wants to know.
 */
export async function untilThere<T>(
  ask: () => Promise<T>,
  isWanted: () => boolean = () => true,
): Promise<T> {
  for (let waited = 0; ; waited += STEP) {
    try {
      return await ask();
    } catch (problem) {
      const isOnItsWay = problem instanceof ProblemError && problem.isNotThere;
      if (!isOnItsWay || waited >= PATIENCE || !isWanted()) {
        throw problem;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
