import { useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import type { Profile } from "../api/client";
import { FollowButton } from "../follow/FollowButton";
import { t } from "../i18n/messages";
import { profilePath, topicPath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { profileQuery } from "./profiles";
import "./people.css";

interface Props {
  profile: Profile;
  /** Why somebody stands here, under the name. */
  children?: ComponentChildren;
  /** What can be done, in the place of following. */
  action?: ComponentChildren;
  testId?: string;
}

/** A person in a list: face, name, what they do, why they are here, and following. */
export function PersonRow({ profile, children, action, testId }: Props) {
  const { id, handle, displayName, title, department, kind } = profile;
  const isTopic = kind === "TOPIC";
  return (
    <li class="person-row" data-testid={testId}>
      {isTopic ? (
        <span class="avatar topic-face" aria-hidden="true">
          <Icon name="topic" />
        </span>
      ) : (
        <Avatar handle={handle} name={displayName} />
      )}
      <div>
        <a class="name" href={isTopic ? topicPath(handle.slice(1)) : profilePath(handle)}>
          {displayName}
        </a>
        <p class="meta">
          {[title, department].filter(Boolean).join(" · ") || (isTopic ? "" : `@${handle}`)}
        </p>
        {children}
      </div>
      {action ?? <FollowButton profileId={id} name={displayName} />}
    </li>
  );
}

/** As a row, of somebody who is known by id alone; a former colleague has no name. */
export function PersonById({
  profileId,
  children,
  action,
  testId,
}: Omit<Props, "profile"> & { profileId: string }) {
  const { data: profile } = useQuery(profileQuery(profileId));
  if (profile === undefined) {
    return <li class="person-row awaited" aria-hidden="true" />;
  }
  if (profile === null || profile.state === "FORMER") {
    return (
      <li class="person-row" data-testid={testId}>
        <span class="avatar nobody" aria-hidden="true" />
        <p class="meta">{t("people.former")}</p>
        {action}
      </li>
    );
  }
  return (
    <PersonRow profile={profile} action={action} {...(testId && { testId })}>
      {children}
    </PersonRow>
  );
}
