/** A run of posts by their places in the list, the end not included. */
export interface Span {
  from: number;
  to: number;
}

/** The posts that reach into the pixels between top and bottom, counted from the list's own top. */
export function spanBetween(heights: number[], top: number, bottom: number): Span {
  let at = 0;
  let from = 0;
  let to = 0;
  heights.forEach((height, index) => {
    if (at + height <= top) {
      from = index + 1;
    }
    if (at < bottom) {
      to = index + 1;
    }
    at += height;
  });
  return { from: Math.min(from, to), to };
}

export function sum(heights: number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** What each post takes up: measured, or for those never seen as much as the others on average. */
export function heightsOf(ids: string[], measured: ReadonlyMap<string, number>): number[] {
  const known = [...measured.values()];
  const average = known.length === 0 ? GUESS : sum(known) / known.length;
  return ids.map((id) => measured.get(id) ?? average);
}

const GUESS = 180;
