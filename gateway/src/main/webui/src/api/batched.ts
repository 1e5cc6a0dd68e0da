const MOST_AT_ONCE = 100;

interface Wanted<T> {
  id: string;
  found: (item: T | null) => void;
  failed: (problem: unknown) => void;
}

/** Single questions whose ids are gathered for a moment and asked together; null for what is unknown. */
export function batched<T>(
  ask: (ids: string[]) => Promise<T[]>,
  idOf: (item: T) => string,
): (id: string) => Promise<T | null> {
  let wanted: Wanted<T>[] = [];
  const answer = async (some: Wanted<T>[]) => {
    try {
      const items = await ask([...new Set(some.map(({ id }) => id))]);
      const byId = new Map(items.map((item) => [idOf(item), item]));
      some.forEach(({ id, found }) => found(byId.get(id) ?? null));
    } catch (problem) {
      some.forEach(({ failed }) => failed(problem));
    }
  };
  const askAll = () => {
    const all = wanted;
    wanted = [];
    for (let from = 0; from < all.length; from += MOST_AT_ONCE) {
      void answer(all.slice(from, from + MOST_AT_ONCE));
    }
  };
  return (id) =>
    new Promise((found, failed) => {
      if (wanted.length === 0) {
        setTimeout(askAll);
      }
      wanted.push({ id, found, failed });
    });
}
