import { t } from "../i18n/messages";
import { change, isDark } from "../theme/appearance";
import { composing, helpOpen, ownPath, PLACES } from "./navigation";

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
    { id: "keys", label: t("keys.title"), hint: "?", run: () => (helpOpen.value = true) },
    {
      id: "theme",
      label: t(isDark() ? "shell.light" : "shell.dark"),
      hint: "",
      run: () => change({ theme: isDark() ? "light" : "dark" }),
    },
  ];
}

/** The person or topic that is named exactly: "@ada" or "#kafka"; nothing for anything else. */
export function findTargets(text: string): Promise<Command[]> {
  const slug = text.startsWith("#") ? text.slice(1) : undefined;
  const handle = text.startsWith("@") ? text.slice(1) : undefined;
  if (slug) {
    return Promise.resolve([
      {
        id: text,
        label: text,
        hint: t("shell.topics"),
        run: go(`/topics/${encodeURIComponent(slug)}`),
      },
    ]);
  }
  if (handle) {
    return Promise.resolve([
      { id: text, label: text, hint: t("shell.people"), run: go(`/@${handle}`) },
    ]);
  }
  return Promise.resolve([]);
}
