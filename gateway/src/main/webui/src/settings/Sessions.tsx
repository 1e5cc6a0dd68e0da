import { useMutation, useQuery } from "@tanstack/preact-query";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { Failure, problemText, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { end, sessionsQuery, type UsedSession } from "./sessions";

const UNKNOWN = "other";

/** Where one is logged in, and the way to end that elsewhere. */
export default function Sessions() {
  const sessions = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: end,
    onSuccess: () => announce(t("sessions.ended")),
    onError: (problem) => announce(problemText(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const again = () => void sessions.refetch();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t("sessions.where")}</h2>
      <p class="meta">{t("sessions.text")}</p>
      {sessions.isPending && <Skeleton onRetry={again} />}
      {sessions.isError && (
        <Failure title={t("sessions.failed")} problem={sessions.error} onRetry={again} />
      )}
      {sessions.data && (
        <>
          <ul class="sheet session-list">
            {sessions.data.map((one) => (
              <li key={one.id} id={`session-${one.id}`}>
                <Device session={one} />
                {!one.current && (
                  <button
                    type="button"
                    disabled={ending.isPending}
                    aria-label={t("sessions.endOne", { device: nameOf(one) })}
                    onClick={() => ending.mutate(one.id)}
                  >
                    {t("sessions.end")}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {sessions.data.some((one) => !one.current) && (
            <button
              type="button"
              class="danger"
              disabled={ending.isPending}
              onClick={() => ending.mutate(undefined)}
            >
              {t("sessions.endOthers")}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Device({ session }: { session: UsedSession }) {
  return (
    <span>
      <strong>{nameOf(session)}</strong>{" "}
      {session.current && <span class="meta">{t("sessions.current")}</span>}
      <br />
      <span class="meta">
        {t("sessions.used")} <Time at={session.usedAt} /> · {t("sessions.began")}{" "}
        <Time at={session.beganAt} />
      </span>
    </span>
  );
}

function nameOf({ browser, system }: UsedSession): string {
  const shown = browser === UNKNOWN ? t("sessions.someBrowser") : browser;
  return system === UNKNOWN ? shown : t("sessions.on", { browser: shown, system });
}
