/** Words of a search that stand in a text one after the other; the last may be longer if it begins. */
export interface Term {
  words: string[];
  begins: boolean;
}

interface Word {
  from: number;
  to: number;
  folded: string;
}

const QUOTATION = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const TOKEN = /"([^"]*)"?|(\S+)/g;
const OPERATOR =
  /^(?:(?:from|in):@?[a-z0-9_]+|(?:before|after):\d{4}-\d\d-\d\d|audience:(?:outside|inside|group))$/i;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ENOUGH_TO_BEGIN_WITH = 3;

/** One spelling for all, as in the house: Müller, Mueller and MULLER are the same word. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([aou])e/g, "$1");
}

/** What is looked for in texts: neither who wrote them nor when. */
export function termsOf(typed: string): Term[] {
  return [...typed.replace(QUOTATION, '"').matchAll(TOKEN)].flatMap(([, phrase, token = ""]) => {
    if (OPERATOR.test(token)) {
      return [];
    }
    const words = wordsIn(phrase ?? token).map((word) => word.folded);
    const says = token.length >= ENOUGH_TO_BEGIN_WITH || /\p{Ideographic}/u.test(token);
    const begins = phrase === undefined && !token.startsWith("#") && says;
    return words.length === 0 ? [] : [{ words, begins }];
  });
}

/** The same as one would type it where there are no operators. */
export function plain(typed: string): string {
  return [...typed.replace(QUOTATION, '"').matchAll(TOKEN)]
    .map(([, phrase, token = ""]) => phrase ?? (OPERATOR.test(token) ? "" : token))
    .filter((word) => word !== "")
    .join(" ");
}

/** Where the terms stand in a text: from the first letter to behind the last. */
export function placesOf(terms: Term[], text: string): [from: number, to: number][] {
  const words = wordsIn(text);
  return words.flatMap((first, at) =>
    terms.flatMap((term): [number, number][] => {
      const last = words[at + term.words.length - 1];
      return last !== undefined && stands(term, words.slice(at)) ? [[first.from, last.to]] : [];
    }),
  );
}

function stands({ words, begins }: Term, text: Word[]): boolean {
  return words.every((word, at) => {
    const there = text[at]?.folded ?? "";
    return begins && at === words.length - 1 ? there.startsWith(word) : there === word;
  });
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    folded: folded(found[0]),
  }));
}
