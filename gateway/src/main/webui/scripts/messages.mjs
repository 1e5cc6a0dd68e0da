// Reads the catalogue: messages/<language>/<feature>.json, ICU MessageFormat, keys "feature.name".
// Every language has the same keys with the same parameters, or the build fails here.
import { readdir, readFile } from "node:fs/promises";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module.js";
import { parse } from "@messageformat/parser";

export const LANGUAGES = ["en", "de"];

// Features whose every screen is lazy: their words come with the first of them.
const LATER = [
  "catalogue",
  "catchup",
  "channels",
  "data",
  "drafts",
  "filters",
  "graph",
  "groups",
  "guests",
  "insights",
  "keys",
  "moderation",
  "notifications",
  "nudge",
  "outside",
  "people",
  "presence",
  "profile",
  "questions",
  "rulebook",
  "saved",
  "schedule",
  "search",
  "sessions",
  "settings",
  "stewards",
  "suggestions",
  "systems",
  "thread",
  "topics",
  "webhooks",
];

const folder = new URL("../messages/", import.meta.url);

async function read(language) {
  const all = {};
  for (const file of (await readdir(new URL(`${language}/`, folder))).sort()) {
    const messages = JSON.parse(await readFile(new URL(`${language}/${file}`, folder), "utf8"));
    for (const [name, text] of Object.entries(messages)) {
      all[`${file.replace(/\.json$/, "")}.${name}`] = text;
    }
  }
  return all;
}

/** The texts by language, and of each key its parameters with their TypeScript types. */
export async function catalogue() {
  const texts = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await read(language)])),
  );
  const keys = new Map(Object.entries(texts.en).map(([key, text]) => [key, parameters(text)]));
  for (const language of LANGUAGES) {
    compare(language, keys, texts[language]);
  }
  return { texts, keys };
}

/**
 * A part of one language ("de", or "de/later" for what only lazy screens say) as an ES module: an
 * object of functions by key.
 */
export async function compiled(name) {
  const [language, part] = name.split("/");
  const { texts } = await catalogue();
  const wanted = Object.entries(texts[language]).filter(
    ([key]) => LATER.includes(key.split(".")[0]) === (part === "later"),
  );
  return compileModule(new MessageFormat(language, { strict: true }), Object.fromEntries(wanted));
}

function compare(language, keys, texts) {
  const missing = [...keys.keys()].filter((key) => !(key in texts));
  const unknown = Object.keys(texts).filter((key) => !keys.has(key));
  const different = [...keys].filter(
    ([key, wanted]) => key in texts && show(parameters(texts[key])) !== show(wanted),
  );
  if (missing.length + unknown.length + different.length > 0) {
    throw new Error(
      `messages/${language}: missing ${missing}; unknown ${unknown}; other parameters ${different.map(([key]) => key)}`,
    );
  }
}

function show(found) {
  return [...found].map(String).sort().join(" ");
}

function parameters(text, found = new Map()) {
  for (const token of parse(text)) {
    collect(token, found);
  }
  return found;
}

function collect(token, found) {
  if (token.type === "content" || token.type === "octothorpe") {
    return;
  }
  const type = token.type === "plural" ? "number" : "string | number";
  if (found.get(token.arg) !== "number") {
    found.set(token.arg, type);
  }
  for (const branch of token.cases ?? []) {
    branch.tokens.forEach((inner) => collect(inner, found));
  }
}
