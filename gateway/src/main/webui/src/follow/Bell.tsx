import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { announce } from "../ui/toasts";
import { Refused } from "./FollowButton";
import { useBell, useRelationship } from "./relationship";

/** Beside the following of somebody one follows: being told of each of their posts. */
export function Bell({ profileId, name }: { profileId: string; name: string }) {
  const relationship = useRelationship(profileId);
  const change = useBell(profileId);
  if (relationship?.following !== true) {
    return null;
  }
  const { bell } = relationship;
  const ring = () =>
    change.mutate(!bell, {
      onSuccess: () => announce(t(bell ? "people.bellOff" : "people.bellOn", { name })),
    });
  return (
    <span class="follow">
      <button
        type="button"
        class="bell"
        aria-pressed={bell}
        aria-label={t("people.bell", { name })}
        title={t("people.bell", { name })}
        onClick={ring}
      >
        <Icon name="bell" filled={bell} />
      </button>
      <Refused problem={change.error} />
    </span>
  );
}
