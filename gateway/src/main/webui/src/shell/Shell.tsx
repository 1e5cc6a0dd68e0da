import { useLocation } from "preact-iso";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { isSteward, logOut, me } from "../session/session";
import { change, isDark } from "../theme/appearance";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { Toasts } from "../ui/toasts";
import { composing, counts, ownPath, paletteOpen, places } from "./navigation";
import { Strips } from "./Strips";

const BOTTOM = ["/", "/questions", "/people", "/notifications"];

/** The frame of every screen: skip links, banner, navigation, the screen itself, the live region. */
export function Shell({
  children,
  aside,
}: {
  children: ComponentChildren;
  aside: ComponentChildren;
}) {
  return (
    <div class="shell">
      <a class="skip" href="#main">
        {t("shell.skipToContent")}
      </a>
      <TopBar />
      <Rail />
      <main id="main" tabIndex={-1}>
        <Strips />
        {children}
      </main>
      <aside class="context" aria-label={t("shell.context")}>
        {aside}
      </aside>
      <BottomBar />
      <Toasts />
    </div>
  );
}

function Rail() {
  return (
    <nav class="rail" aria-label={t("shell.places")}>
      <a class="logo" href="/" aria-label="Loggia">
        <img src="/loggia.svg" alt="" width="24" height="24" />
        <span>Loggia</span>
      </a>
      <ul>
        {places().map((place) => (
          <li key={place.path}>
            <PlaceLink path={place.path}>
              <Icon name={place.icon} />
              <span class="label">{t(place.label)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <button type="button" class="primary compose" onClick={() => (composing.value = {})}>
        <Icon name="compose" />
        <span class="label">{t("shell.compose")}</span>
      </button>
      <OwnMenu />
    </nav>
  );
}

function PlaceLink({ path, children }: { path: string; children: ComponentChildren }) {
  const here = useLocation().path === path;
  return (
    <a href={path} aria-current={here ? "page" : undefined}>
      {children}
      <Count path={path} />
    </a>
  );
}

/** How much waits there for whoever looks. */
function Count({ path }: { path: string }) {
  const number = counts.value[path] ?? 0;
  const words = path === "/notifications" ? "shell.unread" : "shell.fitYou";
  return number === 0 ? null : (
    <span class="count">
      <span aria-hidden="true">{count(number)}</span>
      <span class="unseen">{t(words, { count: number })}</span>
    </span>
  );
}

function OwnMenu() {
  const { route } = useLocation();
  const { handle, displayName } = me.value;
  return (
    <Menu
      label={t("shell.ownMenu", { name: displayName })}
      items={[
        { label: t("shell.ownProfile"), icon: "people", onSelect: () => route(ownPath()) },
        { label: t("shell.settings"), icon: "settings", onSelect: () => route("/settings") },
        ...(isSteward()
          ? [
              {
                label: t("shell.stewards"),
                icon: "globe" as const,
                onSelect: () => route("/admin/outside"),
              },
            ]
          : []),
        {
          label: t("shell.developers"),
          icon: "link",
          onSelect: () => location.assign("/developers/api"),
        },
        {
          label: t(isDark() ? "shell.light" : "shell.dark"),
          icon: "theme",
          onSelect: () => change({ theme: isDark() ? "light" : "dark" }),
        },
        { label: t("shell.logOut"), icon: "back", onSelect: () => void logOut() },
      ]}
    >
      <Avatar handle={handle} name={displayName} />
      <span class="label">{displayName}</span>
    </Menu>
  );
}

/** On a phone; hides while scrolling down and comes back while scrolling up. */
function TopBar() {
  const hidden = useHiddenWhileScrollingDown();
  return (
    <header class={hidden ? "top-bar gone" : "top-bar"}>
      <OwnMenu />
      <a href="/" class="logo">
        Loggia
      </a>
      <button
        type="button"
        class="quiet"
        aria-label={t("shell.search")}
        onClick={() => (paletteOpen.value = true)}
      >
        <Icon name="search" />
      </button>
    </header>
  );
}

function useHiddenWhileScrollingDown(): boolean {
  const [hidden, setHidden] = useState(false);
  const last = useRef(0);
  useEffect(() => {
    const onScroll = () => {
      setHidden(scrollY > last.current && scrollY > 52);
      last.current = scrollY;
    };
    addEventListener("scroll", onScroll, { passive: true });
    return () => removeEventListener("scroll", onScroll);
  }, []);
  return hidden;
}

function BottomBar() {
  const here = places().filter(({ path }) => BOTTOM.includes(path));
  return (
    <nav class="bottom-bar" aria-label={t("shell.bottomBar")}>
      {here.map((place) => (
        <PlaceLink key={place.path} path={place.path}>
          <Icon name={place.icon} />
          <span>{t(place.label)}</span>
        </PlaceLink>
      ))}
      <button type="button" onClick={() => (composing.value = {})}>
        <Icon name="compose" />
        <span>{t("shell.compose")}</span>
      </button>
    </nav>
  );
}
