import { useEffect, useRef } from "preact/hooks";

/** What the house refuses is where the focus goes. */
export function useFocusOnWrong(problems: Partial<Record<string, string>>) {
  const form = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(problems)[0];
  useEffect(() => {
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    }
  }, [wrong]);
  return form;
}
