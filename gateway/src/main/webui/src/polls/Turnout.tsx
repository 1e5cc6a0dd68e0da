import type { Poll } from "../api/client";
import { moment, until } from "../i18n/formats";
import { t } from "../i18n/messages";
import { now } from "../ui/Time";

/** How many have voted, and until when one can. */
export function Turnout({ poll: { people, closesAt }, isOver }: { poll: Poll; isOver: boolean }) {
  const end = isOver ? t("polls.closed") : t("polls.closes", { when: until(closesAt, now.value) });
  return (
    <span class="poll-turnout">
      {people !== undefined && `${t("polls.people", { count: people })} · `}
      <time dateTime={closesAt} title={moment(closesAt)}>
        {end}
      </time>
    </span>
  );
}
