import { pieces, type Span } from "../outside/nudges";

/** A text with the places that a rule is about. */
export function Marked({ text, spans }: { text: string; spans: Span[] }) {
  return (
    <p class="marked" dir="auto">
      {pieces(text, spans).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </p>
  );
}
