import { appearance } from "../theme/appearance";

type Action = () => void;

const A_PAUSE = 1_000;
const EDITABLE = "input, textarea, select, [contenteditable]";

const layers: Map<string, Action>[] = [];
let prefix: string | undefined;
let forget: ReturnType<typeof setTimeout> | undefined;

/**
 * Binds keys for as long as a screen is there: "j", "g h" (one after the other), "." or "Shift+C".
 * The latest binding of a key wins. Silent while somebody types, while a dialog is open, and when
 * turned off; returns the way out.
 */
export function bind(actions: Record<string, Action>): () => void {
  return add(actions, layers.length);
}

/** The same for the frame around all screens: below whatever a screen binds, whoever came first. */
export function bindBelow(actions: Record<string, Action>): () => void {
  return add(actions, 0);
}

function add(actions: Record<string, Action>, place: number): () => void {
  const layer = new Map(Object.entries(actions));
  layers.splice(place, 0, layer);
  return () => void layers.splice(layers.indexOf(layer), 1);
}

/** Starts listening; once, for the whole page. */
export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    if (!isForUs(event)) {
      return;
    }
    const key =
      event.shiftKey && event.key.length === 1 && /\p{L}/u.test(event.key)
        ? `Shift+${event.key.toUpperCase()}`
        : event.key;
    const sequence = prefix === undefined ? key : `${prefix} ${key}`;
    const action = layers.findLast((layer) => layer.has(sequence))?.get(sequence);
    prefix = undefined;
    clearTimeout(forget);
    if (action !== undefined) {
      event.preventDefault();
      action();
    } else if (
      layers.some((layer) => [...layer.keys()].some((bound) => bound.startsWith(`${key} `)))
    ) {
      prefix = key;
      forget = setTimeout(() => (prefix = undefined), A_PAUSE);
    }
  });
}

function isForUs(event: KeyboardEvent): boolean {
  const target = event.target as Element;
  return (
    appearance.value.shortcuts !== "off" &&
    !event.defaultPrevented &&
    !event.isComposing &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !target.matches(EDITABLE) &&
    !(event.key === "Enter" && target.matches("a, button, summary")) &&
    document.querySelector("dialog[open]") === null
  );
}
