import { useQuery } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import type { ActivityEntry } from "../api/client";
import { t } from "../i18n/messages";
import { useKeys } from "../shell/useKeys";
import { whisper } from "../ui/toasts";
import { countNewer, newestQuery, show, type Shown } from "./events";

interface Props {
  profileId: string;
  fate: Shown;
  shown: ActivityEntry[];
}

/** "3 new events" over the list, which does not move until somebody wants it to. */
export function NewEvents({ profileId, fate, shown }: Props) {
  const newest = useQuery(newestQuery(profileId, fate)).data;
  const count = newest === undefined ? 0 : countNewer(newest.items, shown);
  const some = count > 0;
  const showThem = () => newest && show(profileId, fate, newest);
  useEffect(() => {
    if (some) {
      whisper(t("systems.newEvents", { count }));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said when it appears, not each time it counts
  }, [some]);
  useKeys({ ".": showThem });
  return some ? (
    <p>
      <button type="button" class="primary" data-testid="new-events" onClick={showThem}>
        {t("systems.newEvents", { count })}
      </button>
    </p>
  ) : null;
}
