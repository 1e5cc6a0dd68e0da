import { t } from "../i18n/messages";
import { me } from "../session/session";
import { problemText } from "../ui/states";
import { useFollow, useRelationship } from "./relationship";

interface Props {
  profileId: string;
  name: string;
}

/** Follows and unfollows; nothing for oneself. What failed is told beside it. */
export function FollowButton({ profileId, name }: Props) {
  const relationship = useRelationship(profileId);
  const change = useFollow(profileId);
  if (profileId === me.value.profileId) {
    return null;
  }
  const following = relationship?.following ?? false;
  return (
    <span class="follow">
      <button
        type="button"
        class={following ? "" : "primary"}
        aria-pressed={following}
        disabled={relationship === undefined}
        onClick={() => change.mutate(!following)}
      >
        {t(following ? "people.following" : "people.follow")}
        <span class="unseen"> {name}</span>
      </button>
      <Refused problem={change.error} />
    </span>
  );
}

/** What the house said no to. */
export function Refused({ problem }: { problem: Error | null }) {
  return (
    problem && (
      <small class="refused" role="alert">
        {problemText(problem)}
      </small>
    )
  );
}
