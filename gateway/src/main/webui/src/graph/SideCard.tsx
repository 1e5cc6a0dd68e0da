import type { GraphNode, Profile } from "../api/client";
import { FollowButton } from "../follow/FollowButton";
import { t } from "../i18n/messages";
import { profilePath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";

interface Props {
  node: GraphNode;
  profile: Profile | undefined;
  onCentre: (id: string) => void;
  onClose: () => void;
}

/** Who it is that was chosen in the picture, and what can be done. */
export function SideCard({ node, profile, onCentre, onClose }: Props) {
  if (profile === undefined) {
    return null;
  }
  const { id, handle, displayName, title, department } = profile;
  return (
    <section class="side-card" aria-label={displayName}>
      <button type="button" class="quiet" aria-label={t("graph.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
      <Avatar handle={handle} name={displayName} size="large" />
      <h2>
        <a class="name" href={profilePath(handle)}>
          {displayName}
        </a>
      </h2>
      <p class="meta">{[title, department].filter(Boolean).join(" · ")}</p>
      <p class="meta">
        {t("graph.steps", { steps: node.distance })}
        {node.followedBy && ` · ${t("people.followsYou")}`}
      </p>
      <p class="side-actions">
        <FollowButton profileId={id} name={displayName} />
        {node.distance > 0 && (
          <button type="button" onClick={() => onCentre(id)}>
            {t("graph.centre")}
          </button>
        )}
      </p>
    </section>
  );
}
