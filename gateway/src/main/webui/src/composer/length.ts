export const MOST_INSIDE = 5_000;
export const MOST_OUTSIDE = 1_000;
const COUNTED_FROM = 0.8;

const segments = new Intl.Segmenter();

/** Characters as people count them; not counted before it could matter. */
function charactersIn(text: string, most: number): number {
  if (text.length < COUNTED_FROM * most) {
    return text.length;
  }
  return [...segments.segment(text)].length;
}

/** How many are left, once four fifths are used. */
export function leftIn(text: string, most = MOST_INSIDE): number | undefined {
  const used = charactersIn(text.trim(), most);
  return used < COUNTED_FROM * most ? undefined : most - used;
}

export function isTooLong(text: string, most = MOST_INSIDE): boolean {
  return (leftIn(text, most) ?? 0) < 0;
}
