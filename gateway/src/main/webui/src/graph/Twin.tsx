import type { Graph } from "../api/client";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";

/** The same people as in the picture, the nearest first, in words. */
export function Twin({ graph: { nodes } }: { graph: Graph }) {
  const near = [...nodes].sort((one, other) => one.distance - other.distance);
  return (
    <ul class="person-list" tabIndex={-1} aria-label={t("people.asList")}>
      {near.map(({ profileId, distance, followers, followedBy }) => (
        <PersonById key={profileId} profileId={profileId} testId="people-row">
          <p class="meta">
            {[
              t("graph.steps", { steps: distance }),
              followers > 0 && t("graph.followers", { count: followers }),
              followedBy && t("people.followsYou"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </PersonById>
      ))}
    </ul>
  );
}
