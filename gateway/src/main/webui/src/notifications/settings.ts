import { queryOptions, useMutation } from "@tanstack/preact-query";
import { api, contentAndTag, type NotificationSettings } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

const STALE = 412;

export const CHANNELS = ["app", "push", "mail"] as const;

export type Choice = NotificationSettings["matters"][number];

/** What is chosen anew; undefined is chosen no more. */
export type Chosen = { [K in keyof NotificationSettings]?: NotificationSettings[K] | undefined };

interface Kept {
  value: NotificationSettings;
  tag: string;
}

/** What one wants to be told of, with what a change of it has to name. */
export const settingsQuery = queryOptions({
  queryKey: ["notification-settings"],
  queryFn: (): Promise<Kept> => contentAndTag(api.GET("/api/notifications/settings")),
  staleTime: Infinity,
});

/** Shows a change at once and keeps it, one after the other: each names the version before it. */
export function useSettings() {
  return useMutation({
    scope: { id: "notification-settings" },
    onMutate: (part: Chosen) => {
      const before = kept();
      queries.setQueryData(settingsQuery.queryKey, {
        ...before,
        value: { ...before.value, ...part } as NotificationSettings,
      });
    },
    mutationFn: () => {
      const { value, tag } = kept();
      const { matters, timeZone, quietHours, digest } = value;
      const body = { matters, timeZone, digest, ...(quietHours && { quietHours }) };
      const params = { header: { "If-Match": tag } };
      return contentAndTag(api.PUT("/api/notifications/settings", { params, body }));
    },
    onSuccess: ({ value, tag }) => {
      // What was chosen meanwhile is on its way, and stands here already.
      queries.setQueryData(settingsQuery.queryKey, {
        value: { ...kept().value, version: value.version },
        tag,
      });
      announce(t("settings.saved"));
    },
    onError: (problem) => {
      const stale = problem instanceof ProblemError && problem.status === STALE;
      announce(stale ? t("notifications.settings.changed") : problemText(problem));
      return queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
    },
  });
}

function kept(): Kept {
  const data = queries.getQueryData<Kept>(settingsQuery.queryKey);
  if (data === undefined) {
    throw new Error("What is not shown is not changed");
  }
  return data;
}

/** The same choices, with one turned over. */
export function turned(
  matters: Choice[],
  matter: Choice["matter"],
  channel: (typeof CHANNELS)[number],
): Choice[] {
  return matters.map((choice) =>
    choice.matter === matter ? { ...choice, [channel]: !choice[channel] } : choice,
  );
}

/** Where whoever looks is now. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
