import { queries } from "../api/queries";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { online } from "../offline/network";
import { connected } from "../stream/live";

/** Says above the screen that there is no network, or that nothing new arrives by itself. */
export function Strips() {
  if (!online.value) {
    return (
      <p class="strip" role="status">
        {t("shell.offline", { time: lastHeard() })}
      </p>
    );
  }
  if (!connected.value) {
    return (
      <p class="strip" role="status">
        {t("shell.reconnecting")}
      </p>
    );
  }
  return null;
}

function lastHeard(): string {
  const times = queries
    .getQueryCache()
    .getAll()
    .map((query) => query.state.dataUpdatedAt);
  return moment(new Date(Math.max(0, ...times)).toISOString());
}
