import { api, content } from "../api/client";
import { t } from "../i18n/messages";
import { change, isDark } from "../theme/appearance";
import { composing, helpOpen, ownPath, PLACES, profilePath, topicPath } from "./navigation";

/** Something the palette can do or go to. */
export interface Command {
  id: string;
  label: string;
  hint: string;
  run: (route: (path: string) => void) => void;
}

const go = (path: string) => (route: (path: string) => void) => route(path);

/** Places and actions whose words hold the text; all of them for an empty one. */
export function commands(text: string): Command[] {
  const wanted = text.trim().toLocaleLowerCase();
  return all().filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
}

function all(): Command[] {
  return [
    ...PLACES.map(({ path, label, keys }) => ({
      id: path,
      label: t(label),
      hint: keys,
      run: go(path),
    })),
    { id: "own", label: t("shell.ownProfile"), hint: "", run: go(ownPath()) },
    { id: "settings", label: t("shell.settings"), hint: "", run: go("/settings") },
    { id: "compose", label: t("shell.compose"), hint: "n", run: () => (composing.value = {}) },
    { id: "keys", label: t("shell.keys"), hint: "?", run: () => (helpOpen.value = true) },
    {
      id: "theme",
      label: t(isDark() ? "shell.light" : "shell.dark"),
      hint: "",
      run: () => change({ theme: isDark() ? "light" : "dark" }),
    },
  ];
}

const FOUND = 5;

/** People and topics by a few letters: "@ada" only people, "#kafka" only topics, else both. */
export async function findTargets(text: string): Promise<Command[]> {
  const found = await Promise.allSettled([
    text.startsWith("#") ? [] : people(text.replace(/^@/, "")),
    text.startsWith("@") ? [] : topics(text.replace(/^#/, "")),
  ]);
  return found.flatMap((part) => (part.status === "fulfilled" ? part.value : []));
}

async function people(q: string): Promise<Command[]> {
  const { items } = await content(
    api.GET("/api/people", { params: { query: { q, limit: FOUND } } }),
  );
  return items.map(({ profile: { id, handle, displayName } }) => ({
    id,
    label: displayName,
    hint: `@${handle}`,
    run: go(profilePath(handle)),
  }));
}

async function topics(q: string): Promise<Command[]> {
  const { items } = await content(
    api.GET("/api/topics", { params: { query: { q, limit: FOUND } } }),
  );
  return items.map(({ slug }) => ({
    id: `#${slug}`,
    label: `#${slug}`,
    hint: t("shell.topics"),
    run: go(topicPath(slug)),
  }));
}
