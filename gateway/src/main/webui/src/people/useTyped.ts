import { useEffect, useRef, useState } from "preact/hooks";

const A_PAUSE = 200;

/** What stands in the box: ahead of the URL while typing, and what the URL says after going back. */
export function useTyped(told: string, tell: (text: string) => void) {
  const [value, setValue] = useState(told);
  const sent = useRef(told);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (told !== sent.current) {
      clearTimeout(waiting.current);
      sent.current = told;
      setValue(told);
    }
  }, [told]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const type = (text: string) => {
    setValue(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      sent.current = text;
      tell(text);
    }, A_PAUSE);
  };
  return { value, type };
}
