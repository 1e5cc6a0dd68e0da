import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { placesOf, type Term, termsOf } from "./words";

const NAME = "found";
const MARKED = ".post-text, .person-row .name, .person-row .why, .question-row h3";

/**
 * Marks what is looked for wherever it stands in the results. The page itself stays as it is: ranges
 * are painted over it, where the browser can do that.
 */
export function useMarks(box: RefObject<HTMLElement>, typed: string): void {
  useEffect(() => {
    const results = box.current;
    const terms = termsOf(typed);
    if (results === null || terms.length === 0 || typeof Highlight === "undefined") {
      return undefined;
    }
    let frame = 0;
    const mark = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        CSS.highlights.set(NAME, new Highlight(...rangesIn(results, terms))),
      );
    };
    const observer = new MutationObserver(mark);
    observer.observe(results, { childList: true, subtree: true, characterData: true });
    mark();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(NAME);
    };
  }, [box, typed]);
}

function rangesIn(results: HTMLElement, terms: Term[]): Range[] {
  return [...results.querySelectorAll(MARKED)].flatMap(textsIn).flatMap((text) =>
    placesOf(terms, text.data).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    }),
  );
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    texts.push(walker.currentNode as Text);
  }
  return texts;
}
