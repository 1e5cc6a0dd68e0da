import { useEffect, useState } from "preact/hooks";

const SECOND = 1_000;

/** This moment, anew each second. */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
