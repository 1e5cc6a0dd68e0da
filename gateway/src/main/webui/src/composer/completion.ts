/** A name that is being written: "@an" or "#kaf", and where it stands in the text. */
export interface Token {
  kind: "@" | "#";
  word: string;
  from: number;
  to: number;
}

// Where feed-service reads a name, so that nothing is offered that would not become one.
const BEGUN = /(?<![\p{L}\p{N}_@#&/.-])([@#])([\p{L}\p{M}\p{N}_]{0,64})$/u;

/** The name that ends at the caret, if one does. */
export function tokenAt(text: string, caret: number): Token | undefined {
  const found = BEGUN.exec(text.slice(0, caret));
  const [, kind, word] = found ?? [];
  return kind === undefined || word === undefined
    ? undefined
    : { kind: kind as Token["kind"], word, from: caret - word.length - 1, to: caret };
}

/** The text with the name in full, and where the caret comes to stand: behind a space. */
export function completed(text: string, token: Token, name: string) {
  const rest = text.slice(token.to);
  const inserted = `${token.kind}${name}${rest.startsWith(" ") ? "" : " "}`;
  return {
    text: text.slice(0, token.from) + inserted + rest,
    caret: token.from + inserted.length + (rest.startsWith(" ") ? 1 : 0),
  };
}
