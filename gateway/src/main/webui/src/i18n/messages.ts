import { computed, signal } from "@preact/signals";
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

/** The language that is spoken. */
export const language = signal<Language>("en");

type Part = Promise<{ default: object }>;

const load: Record<Language, { first: () => Part; later: () => Part }> = {
  en: { first: () => import("messages:en"), later: () => import("messages:en/later") },
  de: { first: () => import("messages:de"), later: () => import("messages:de/later") },
};

const nothingMore = () => Promise.resolve();

/** Brings what the first screen does without, once something needs it. */
let rest: () => Promise<void> = nothingMore;

/** The same with the region of whoever reads, who may write dates and numbers in its own way. */
export const locale = computed(
  () => navigator.languages.find((tag) => tag.split("-")[0] === language.value) ?? language.value,
);

/** The first of the browser's languages that we speak; English if there is none. */
export function preferred(wanted: readonly string[] = navigator.languages): Language {
  const known = wanted
    .map((tag) => tag.slice(0, 2))
    .find((tag) => LANGUAGES.some((l) => l === tag));
  return (known as Language | undefined) ?? "en";
}

/** Changes to that language, once all of its words are here. */
export async function speak(wanted: Language): Promise<void> {
  const { first, later } = load[wanted];
  take(wanted, await Promise.all([first(), later()]));
  rest = nothingMore;
}

/** Begins with the words of the first screen; whatever comes lazily brings the rest: `withWords`. */
export async function beginToSpeak(wanted: Language): Promise<void> {
  const first = await load[wanted].first();
  take(wanted, [first]);
  let begun: Promise<void> | undefined;
  rest = () => {
    begun ??= speak(wanted).catch((problem: unknown) => {
      begun = undefined;
      throw problem;
    });
    return begun;
  };
}

/** A part of the client, together with the words that it needs. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, rest()]);
  return loaded;
}

function take(wanted: Language, parts: { default: object }[]): void {
  catalogue.value = Object.assign({}, ...parts.map((part) => part.default)) as Catalogue;
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
