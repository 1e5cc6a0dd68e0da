import { useQuery } from "@tanstack/preact-query";
import type { NotificationSettings as Standing } from "../api/client";
import { DigestMail } from "../channels/DigestMail";
import { ThisDevice } from "../channels/ThisDevice";
import { locale, t } from "../i18n/messages";
import { Failure, Skeleton } from "../ui/states";
import { CHANNELS, type Chosen, ownZone, settingsQuery, turned, useSettings } from "./settings";
import "../people/people.css";
import "./notifications.css";

const NIGHT = { from: "22:00", to: "07:00" };
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface Props {
  chosen: Standing;
  choose: (part: Chosen) => void;
}

/** What one wants to be told of, where, and when not; every change is kept at once. */
export default function NotificationSettings() {
  const settings = useQuery(settingsQuery);
  const { mutate } = useSettings();
  const again = () => void settings.refetch();
  if (settings.isPending) {
    return <Skeleton onRetry={again} />;
  }
  if (settings.data === undefined) {
    return (
      <Failure
        title={t("notifications.settings.failed")}
        problem={settings.error}
        onRetry={again}
      />
    );
  }
  const chosen = settings.data.value;
  // Whoever has never chosen lives where they choose now.
  const zone = chosen.version === 0 ? { timeZone: ownZone() } : {};
  const choose = (part: Chosen) => mutate({ ...zone, ...part });
  return (
    <div class="notification-settings">
      <Matrix chosen={chosen} choose={choose} />
      <ThisDevice />
      <QuietHours chosen={chosen} choose={choose} />
      <Digest chosen={chosen} choose={choose} />
      <Zone chosen={chosen} choose={choose} />
    </div>
  );
}

function Matrix({ chosen, choose }: Props) {
  return (
    <div class="sheet">
      <table class="matrix">
        <caption>{t("notifications.settings.what")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("notifications.settings.matter")}</th>
            {CHANNELS.map((channel) => (
              <th key={channel} scope="col">
                {t(`notifications.channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chosen.matters.map((choice) => (
            <tr key={choice.matter}>
              <th scope="row">{t(`notifications.matter.${choice.matter}`)}</th>
              {CHANNELS.map((channel) => (
                <td key={channel}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={t("notifications.settings.each", {
                        matter: t(`notifications.matter.${choice.matter}`),
                        channel: t(`notifications.channel.${channel}`),
                      })}
                      checked={choice[channel]}
                      onChange={() =>
                        choose({ matters: turned(chosen.matters, choice.matter, channel) })
                      }
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function QuietHours({ chosen: { quietHours }, choose }: Props) {
  const time = (end: "from" | "to") => (
    <label class="choice">
      <span>{t(`notifications.quiet.${end}`)}</span>
      <input
        type="time"
        required
        value={quietHours?.[end]}
        onChange={(event) => {
          const hours = { ...(quietHours ?? NIGHT), [end]: event.currentTarget.value };
          if (event.currentTarget.validity.valid && hours.from !== hours.to) {
            choose({ quietHours: hours });
          }
        }}
      />
    </label>
  );
  return (
    <section class="sheet">
      <h2>{t("notifications.quiet.title")}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={quietHours !== undefined}
          onChange={(event) =>
            choose({ quietHours: event.currentTarget.checked ? NIGHT : undefined })
          }
        />
        {t("notifications.quiet.on")}
      </label>
      {quietHours && time("from")}
      {quietHours && time("to")}
    </section>
  );
}

function Digest({ chosen: { digest }, choose }: Props) {
  return (
    <section class="sheet">
      <h2>{t("notifications.digest.title")}</h2>
      <p class="meta">{t("notifications.digest.text")}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={digest.wanted}
          onChange={(event) =>
            choose({ digest: { ...digest, wanted: event.currentTarget.checked } })
          }
        />
        {t("notifications.digest.on")}
      </label>
      {digest.wanted && (
        <label class="choice">
          <span>{t("notifications.digest.hour")}</span>
          <select
            value={String(digest.hour)}
            onChange={(event) =>
              choose({ digest: { ...digest, hour: Number(event.currentTarget.value) } })
            }
          >
            {HOURS.map((hour) => (
              <option key={hour} value={String(hour)}>
                {timeOf(hour)}
              </option>
            ))}
          </select>
        </label>
      )}
      {digest.wanted && <DigestMail />}
    </section>
  );
}

function timeOf(hour: number): string {
  return new Intl.DateTimeFormat(locale.value, { timeStyle: "short", timeZone: "UTC" }).format(
    new Date(Date.UTC(2000, 0, 1, hour)),
  );
}

/** Of use only where a time is chosen. */
function Zone({ chosen: { timeZone, quietHours, digest }, choose }: Props) {
  const here = ownZone();
  return quietHours === undefined && !digest.wanted ? null : (
    <p class="meta">
      {t("notifications.zone", { zone: timeZone })}{" "}
      {here !== timeZone && (
        <button type="button" class="quiet" onClick={() => choose({ timeZone: here })}>
          {t("notifications.zone.use", { zone: here })}
        </button>
      )}
    </p>
  );
}
