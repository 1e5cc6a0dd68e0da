import type { Profile } from "../api/client";
import { t, type PlainKey } from "../i18n/messages";
import { profilePath } from "../shell/navigation";

/** What a profile page can show under its head; each is a URL. */
const LABELS = {
  posts: "profile.posts",
  expertise: "profile.expertise",
  about: "profile.about",
  followers: "profile.followers",
  following: "profile.following",
} as const satisfies Record<string, PlainKey>;

export type Tab = keyof typeof LABELS;

const SHOWN: Tab[] = ["posts", "expertise", "about"];

/** A system knows nothing that one could ask it about. */
const SHOWN_OF_SYSTEM: Tab[] = ["posts", "about"];

export function isTab(text: string): text is Tab {
  return Object.hasOwn(LABELS, text);
}

export function tabPath(handle: string, tab: Tab): string {
  return tab === "posts" ? profilePath(handle) : `${profilePath(handle)}/${tab}`;
}

/** The lists of followers are reached by their numbers, and stand here while they are shown. */
export function Tabs({ profile: { handle, kind }, tab }: { profile: Profile; tab: Tab }) {
  const shown = kind === "SYSTEM" ? SHOWN_OF_SYSTEM : SHOWN;
  const tabs = shown.includes(tab) ? shown : [...shown, tab];
  return (
    <nav class="tabs" aria-label={t("profile.tabs")}>
      {tabs.map((one) => (
        <a key={one} href={tabPath(handle, one)} aria-current={one === tab ? "page" : undefined}>
          {t(LABELS[one])}
        </a>
      ))}
    </nav>
  );
}
