import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { pieces, type Span } from "./nudges";

interface Props {
  text: string;
  spans: Span[];
  field: RefObject<HTMLTextAreaElement>;
}

/** Lines under words: a text field draws none, so its text lies behind it once more, unseen. */
export function Underlined({ text, spans, field }: Props) {
  const behind = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const front = field.current;
    const follow = () => {
      if (behind.current !== null && front !== null) {
        behind.current.scrollTop = front.scrollTop;
      }
    };
    follow();
    front?.addEventListener("scroll", follow, { passive: true });
    return () => front?.removeEventListener("scroll", follow);
  }, [field, text]);
  return (
    <div ref={behind} class="underlined" dir="auto" aria-hidden="true">
      {pieces(text, spans).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </div>
  );
}
