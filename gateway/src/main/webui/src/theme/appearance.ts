import { effect, signal } from "@preact/signals";
import { type Language, preferred, speak } from "../i18n/messages";

/** How the page looks on this device; what is absent follows the browser's own settings. */
export interface Appearance {
  theme?: "light" | "dark";
  density?: "compact";
  motion?: "reduced";
  textSize?: number;
  language?: Language;
  shortcuts?: "off";
}

const KEY = "loggia.appearance";

function stored(): Appearance {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Appearance;
  } catch {
    return {};
  }
}

export const appearance = signal<Appearance>(stored());

/** Holds the page to the appearance from now on; `appearance.js` did it before the first paint. */
export function wear(): void {
  effect(() => {
    const { theme, density, motion, textSize } = appearance.value;
    const root = document.documentElement;
    show(root, "theme", theme);
    show(root, "density", density);
    show(root, "motion", motion);
    root.style.fontSize = textSize === undefined ? "" : `${textSize}%`;
    localStorage.setItem(KEY, JSON.stringify(appearance.value));
  });
}

/** Absent values are taken out. */
export function change(part: { [K in keyof Appearance]: Appearance[K] | undefined }): void {
  const next = Object.entries({ ...appearance.value, ...part });
  appearance.value = Object.fromEntries(next.filter(([, value]) => value !== undefined));
  if ("language" in part) {
    void speak(spoken());
  }
}

export function spoken(): Language {
  return appearance.value.language ?? preferred();
}

export function isDark(): boolean {
  return (
    appearance.value.theme === "dark" ||
    (appearance.value.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches)
  );
}

function show(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) {
    root.removeAttribute(`data-${name}`);
  } else {
    root.setAttribute(`data-${name}`, value);
  }
}
