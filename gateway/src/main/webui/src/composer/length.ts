export const MOST_CHARACTERS = 5_000;
const COUNTED_FROM = 0.8 * MOST_CHARACTERS;

const segments = new Intl.Segmenter();

/** Characters as people count them; not counted before it could matter. */
export function charactersIn(text: string): number {
  if (text.length < COUNTED_FROM) {
    return text.length;
  }
  return [...segments.segment(text)].length;
}

/** How many are left, once four fifths are used. */
export function leftIn(text: string): number | undefined {
  const used = charactersIn(text.trim());
  return used < COUNTED_FROM ? undefined : MOST_CHARACTERS - used;
}

export function isTooLong(text: string): boolean {
  return (leftIn(text) ?? 0) < 0;
}
