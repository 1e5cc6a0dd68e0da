import { api, content } from "../api/client";
import { queries } from "../api/queries";
import { groupsQuery } from "../groups/groups";
import { t } from "../i18n/messages";
import { searchPath } from "../search/asked";
import { recent } from "../search/recent";
import { isAdmin, isSteward } from "../session/session";
import { systemsQuery } from "../systems/systems";
import { change, isDark } from "../theme/appearance";
import {
  composing,
  groupPath,
  helpOpen,
  ownPath,
  places,
  profilePath,
  topicPath,
} from "./navigation";

/** Something the palette can do or go to. */
export interface Command {
  id: string;
  label: string;
  hint: string;
  run: (route: (path: string) => void) => void;
}

const RECENT = 3;

const go = (path: string) => (route: (path: string) => void) => route(path);

/**
 * Places and actions whose words hold the text, all of them for an empty one; then to search for it,
 * or for what was searched before.
 */
export function commands(text: string): Command[] {
  const typed = text.trim();
  const wanted = typed.toLocaleLowerCase();
  return [
    ...all().filter(({ label }) => label.toLocaleLowerCase().includes(wanted)),
    ...(typed === "" ? [] : [search(typed, t("keys.searchFor", { text: typed }), "")]),
    ...recent.value
      .filter((before) => before !== typed && before.toLocaleLowerCase().startsWith(wanted))
      .slice(0, RECENT)
      .map((before) => search(before, before, t("keys.recent"))),
  ];
}

function search(q: string, label: string, hint: string): Command {
  return { id: `search ${q}`, label, hint, run: go(searchPath({ q })) };
}

function all(): Command[] {
  return [
    ...places().map(({ path, label, keys }) => ({
      id: path,
      label: t(label),
      hint: keys,
      run: go(path),
    })),
    { id: "own", label: t("shell.ownProfile"), hint: "", run: go(ownPath()) },
    { id: "settings", label: t("shell.settings"), hint: "", run: go("/settings") },
    { id: "reports", label: t("moderation.reports"), hint: "", run: go("/reports") },
    ...(isSteward()
      ? [
          {
            id: "moderation",
            label: t("moderation.title"),
            hint: "",
            run: go("/admin/moderation"),
          },
        ]
      : []),
    // An admin has it among the places.
    ...(isAdmin()
      ? []
      : [{ id: "systems", label: t("systems.title"), hint: "", run: go("/systems") }]),
    { id: "compose", label: t("shell.compose"), hint: "n", run: () => (composing.value = {}) },
    { id: "keys", label: t("keys.title"), hint: "?", run: () => (helpOpen.value = true) },
    {
      id: "theme",
      label: t(isDark() ? "shell.light" : "shell.dark"),
      hint: "",
      run: () => change({ theme: isDark() ? "light" : "dark" }),
    },
  ];
}

const FOUND = 5;

/** By a few letters: "@ada" only people and systems, "#kafka" only topics, else groups as well. */
export async function findTargets(text: string): Promise<Command[]> {
  const found = await Promise.allSettled([
    text.startsWith("#") ? [] : people(text.replace(/^@/, "")),
    text.startsWith("#") ? [] : systems(text.replace(/^@/, "").toLocaleLowerCase()),
    text.startsWith("@") ? [] : topics(text.replace(/^#/, "")),
    /^[@#]/.test(text) ? [] : groups(text),
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

async function systems(wanted: string): Promise<Command[]> {
  const all = await queries.query(systemsQuery);
  return all
    .filter((one) => `${one.displayName} ${one.handle}`.toLocaleLowerCase().includes(wanted))
    .slice(0, FOUND)
    .map(({ profileId, handle, displayName }) => ({
      id: profileId,
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

async function groups(q: string): Promise<Command[]> {
  const { pages } = await queries.infiniteQuery(groupsQuery(q, false));
  return pages
    .flatMap((page) => page.items)
    .slice(0, FOUND)
    .map(({ id, displayName }) => ({
      id,
      label: displayName,
      hint: t("shell.groups"),
      run: go(groupPath(id)),
    }));
}
