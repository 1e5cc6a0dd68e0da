const HUES = 8;

/** The same hue for the same handle, on every device. */
export function hueOf(handle: string): number {
  let hash = 0;
  for (const character of handle) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash % HUES;
}

/** The first letters of the first and the last word; of a single word its first two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = lettersOf(words[0]);
  const letters = words.length > 1 ? [first[0], lettersOf(words.at(-1))[0]] : first.slice(0, 2);
  return letters.join("").toLocaleUpperCase();
}

/** Letters as people count them, also those of several code points. */
function lettersOf(word = ""): string[] {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
}

interface Props {
  handle: string;
  name: string;
  size?: "small" | "large" | "huge";
}

/** A face made of initials; the name stands beside it, so it is silent for screen readers. */
export function Avatar({ handle, name, size }: Props) {
  return (
    <span class={`avatar hue-${hueOf(handle)} ${size ?? ""}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
