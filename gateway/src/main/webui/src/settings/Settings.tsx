import { t, type PlainKey } from "../i18n/messages";
import { KeyMap } from "../shell/KeyMap";
import { ownPath } from "../shell/navigation";
import { NotFound } from "../shell/NotFound";
import { lazily } from "../ui/lazily";
import { Appearance } from "./Appearance";
import { Listed } from "./Listed";
import "./settings.css";

const Presence = lazily(() => import("../presence/Presence"));
const Sessions = lazily(() => import("./Sessions"));
const OwnData = lazily(() => import("./OwnData"));
const Filters = lazily(() => import("../filters/Filters"));
const NotificationSettings = lazily(() => import("../notifications/NotificationSettings"));

const PARTS = {
  appearance: "settings.appearance",
  presence: "settings.presence",
  notifications: "settings.notifications",
  keyboard: "keys.title",
  people: "settings.people",
  filters: "filters.title",
  sessions: "sessions.title",
  data: "data.title",
} as const satisfies Record<string, PlainKey>;

type Part = keyof typeof PARTS;

/** All that one can set; each part is a URL. What others see of one is edited on one's profile. */
export default function Settings({ part = "appearance" }: { part?: string }) {
  if (!Object.hasOwn(PARTS, part)) {
    return <NotFound />;
  }
  return (
    <section class="settings">
      <h1>{t("settings.title")}</h1>
      <nav class="tabs" aria-label={t("settings.parts")}>
        {(Object.keys(PARTS) as Part[]).map((one) => (
          <a
            key={one}
            href={one === "appearance" ? "/settings" : `/settings/${one}`}
            aria-current={one === part ? "page" : undefined}
          >
            {t(PARTS[one])}
          </a>
        ))}
        <a href={`${ownPath()}?edit`}>{t("profile.edit")}</a>
      </nav>
      <Shown part={part as Part} />
    </section>
  );
}

function Shown({ part }: { part: Part }) {
  switch (part) {
    case "appearance":
      return <Appearance />;
    case "presence":
      return <Presence />;
    case "notifications":
      return <NotificationSettings />;
    case "keyboard":
      return (
        <div class="sheet">
          <KeyMap />
        </div>
      );
    case "filters":
      return <Filters />;
    case "people":
      return (
        <>
          <h2>{t("settings.muted")}</h2>
          <p class="meta">{t("settings.mutedText")}</p>
          <Listed list="mutes" />
          <h2>{t("settings.blocked")}</h2>
          <p class="meta">{t("settings.blockedText")}</p>
          <Listed list="blocks" />
          <p>
            <a href="/reports">{t("settings.reports")}</a>
          </p>
        </>
      );
    case "sessions":
      return <Sessions />;
    case "data":
      return <OwnData />;
  }
}
