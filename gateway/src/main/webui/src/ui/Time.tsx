import { signal } from "@preact/signals";
import { ago, moment } from "../i18n/formats";

/** Moves on each minute, and with it whatever tells a time. */
export const now = signal(Date.now());
setInterval(() => (now.value = Date.now()), 60_000);

/** How long ago; in full for whoever points at it. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, now.value)}
    </time>
  );
}
