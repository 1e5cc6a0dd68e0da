import { useMutation } from "@tanstack/preact-query";
import type { ActivityEntry, Profile } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { isAdmin } from "../session/session";
import { postPath } from "../shell/navigation";
import { problemText } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { tryAgain, whyNot } from "./events";
import { FateWord } from "./FateWord";
import { systemPath } from "./systems";

interface Props {
  system: Profile;
  entry: ActivityEntry;
}

/** An event: its type, what became of it and why, and what can be done about that. */
export function EventRow({ system, entry }: Props) {
  const { eventId, type, subject, fate, postId, replayable, receivedAt } = entry;
  const title = useUniqueId();
  const again = useTryAgain(system.id, entry);
  const isParked = fate === "PARKED";
  const name = eventId ?? t("systems.withoutId");
  return (
    <li>
      <article
        class={again.isPending ? "act event pending" : "act event"}
        tabIndex={-1}
        data-testid="event"
        aria-labelledby={title}
        aria-busy={again.isPending}
      >
        <h2 id={title} dir="auto">
          {type ?? name}
        </h2>
        <p class="meta">
          <FateWord fate={fate} />
          <code dir="auto">{name}</code>
          {subject !== undefined && <span dir="auto">{t("systems.subject", { subject })}</span>}
          <Time at={receivedAt} />
        </p>
        {(isParked || fate === "REFUSED") && <p>{whyNot(entry)}</p>}
        {isParked && !replayable && <p class="meta">{t("systems.notReplayable")}</p>}
        <p class="ways">
          {postId !== undefined && <a href={postPath(postId)}>{t("systems.toPost")}</a>}
          {isParked && entry.reason === "unknown-type" && type !== undefined && isAdmin() && (
            <a href={`${systemPath(system.handle, "types")}?type=${encodeURIComponent(type)}`}>
              {t("systems.writeTemplate")}
            </a>
          )}
          {isParked && replayable && (
            <button
              type="button"
              aria-label={t("systems.tryAgainOf", { event: name })}
              disabled={again.isPending}
              onClick={() => again.mutate()}
            >
              {t("systems.tryAgain")}
            </button>
          )}
        </p>
        {again.isError && (
          <p class="trouble" role="alert">
            {refusal(again.error)}
          </p>
        )}
      </article>
    </li>
  );
}

function useTryAgain(profileId: string, { id }: ActivityEntry) {
  return useMutation({
    mutationFn: () => tryAgain(profileId, id),
    onSuccess: (now) =>
      announce(
        now.fate === "ACCEPTED"
          ? t("systems.isPosted")
          : t("systems.isStillParked", { reason: whyNot(now) }),
      ),
  });
}

function refusal(problem: Error): string {
  return problem instanceof ProblemError && problem.slug === "not-parked"
    ? t("systems.notParked")
    : problemText(problem);
}
