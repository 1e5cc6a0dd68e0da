import { signal } from "@preact/signals";
import type { Messages } from "../generated/keys";

export type MessageKey = keyof Messages;

/** A message without parameters: a label, a title. */
export type PlainKey = {
  [K in MessageKey]: Messages[K] extends undefined ? K : never;
}[MessageKey];
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

type Catalogue = Record<MessageKey, (parameters?: object) => string>;

const catalogue = signal<Catalogue | undefined>(undefined);

/** The language that is spoken, also for dates and numbers. */
export const language = signal<Language>("en");

const load: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import("messages:en"),
  de: () => import("messages:de"),
};

/** The first of the browser's languages that we speak; English if there is none. */
export function preferred(wanted: readonly string[] = navigator.languages): Language {
  const known = wanted
    .map((tag) => tag.slice(0, 2))
    .find((tag) => LANGUAGES.some((l) => l === tag));
  return (known as Language | undefined) ?? "en";
}

export async function speak(wanted: Language): Promise<void> {
  const { default: loaded } = await load[wanted]();
  catalogue.value = loaded as Catalogue;
  language.value = wanted;
  document.documentElement.lang = wanted;
}

type Values<K extends MessageKey> = Messages[K] extends undefined ? [] : [Messages[K]];

/** The message in the present language; whoever renders it is rendered again when that changes. */
export function t<K extends MessageKey>(key: K, ...values: Values<K>): string {
  if (catalogue.value === undefined) {
    throw new Error("No language is spoken yet");
  }
  return catalogue.value[key](values[0]);
}
