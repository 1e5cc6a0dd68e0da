import { QueryObserver } from "@tanstack/preact-query";
import { queries } from "../api/queries";
import { counts } from "../shell/navigation";
import { listen } from "../stream/live";
import { markerQuery, refresh } from "./notifications";

let following = false;

/** Keeps the count in the navigation, and whatever shows notifications, as the house tells. */
export function followNotifications(): void {
  if (following) {
    return;
  }
  following = true;
  new QueryObserver(queries, markerQuery).subscribe(({ data }) => {
    counts.value = { ...counts.value, "/notifications": data?.unread ?? 0 };
  });
  listen(({ kind }) => kind === "notifications" && refresh());
}
