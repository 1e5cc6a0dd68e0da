import { useQuery } from "@tanstack/preact-query";
import { ErrorBoundary, useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";
import type { Profile as Person } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { handleQuery } from "../people/profiles";
import { me } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { topicPath } from "../shell/navigation";
import { lazily, Nothing } from "../ui/lazily";
import { Failure, Skeleton } from "../ui/states";
import { About } from "./About";
import { EditProfile } from "./edit/EditProfile";
import { Expertise } from "./Expertise";
import { FollowList } from "./FollowList";
import { Reports } from "./Org";
import { ProfileHead } from "./ProfileHead";
import { ProfilePosts } from "./ProfilePosts";
import { SafetyStrip } from "./Safety";
import { isTab, type Tab, tabPath, Tabs } from "./tabs";
import { Tombstone } from "./Tombstone";
import "./profile.css";

const MiniPicture = lazily(() => import("../graph/MiniPicture"), Nothing);

/** A profile, as colleagues see it; one's own can be edited in its place. */
export default function Profile({ handle, tab = "posts" }: { handle: string; tab?: string }) {
  const profile = useQuery(handleQuery(handle));
  useRedirect(profile.data, handle, tab);
  if (profile.isPending) {
    return <Skeleton onRetry={() => void profile.refetch()} />;
  }
  if (profile.isError) {
    return profile.error instanceof ProblemError && profile.error.status === 404 ? (
      <NotFound />
    ) : (
      <Failure
        title={t("profile.failed")}
        problem={profile.error}
        onRetry={() => void profile.refetch()}
      />
    );
  }
  return isTab(tab) ? <Present profile={profile.data} tab={tab} /> : <NotFound />;
}

function Present({ profile, tab }: { profile: Person; tab: Tab }) {
  const { query } = useLocation();
  const isOwn = profile.id === me.value.profileId;
  if (profile.state === "FORMER") {
    return <Tombstone profile={profile} />;
  }
  return (
    <div class="profile">
      {isOwn && query["edit"] !== undefined ? <EditProfile /> : <ProfileHead profile={profile} />}
      {!isOwn && <SafetyStrip profile={profile} />}
      <Tabs profile={profile} tab={tab} />
      <Content profile={profile} tab={tab} />
    </div>
  );
}

function Content({ profile, tab }: { profile: Person; tab: Tab }) {
  switch (tab) {
    case "posts":
      return <ProfilePosts profile={profile} />;
    case "expertise":
      return <Expertise profile={profile} />;
    case "about":
      return (
        <>
          <About profile={profile} />
          <ErrorBoundary>
            <MiniPicture profile={profile} />
          </ErrorBoundary>
          <Reports profile={profile} />
        </>
      );
    case "followers":
    case "following":
      return <FollowList profile={profile} list={tab} />;
  }
}

/** An old handle leads to the present one, a topic to its page; the history forgets the detour. */
function useRedirect(profile: Person | undefined, handle: string, tab: string): void {
  const { route } = useLocation();
  useEffect(() => {
    if (profile?.kind === "TOPIC") {
      route(topicPath(profile.handle.slice(1)), true);
    } else if (profile !== undefined && profile.handle !== handle && isTab(tab)) {
      route(tabPath(profile.handle, tab), true);
    }
  }, [profile, handle, tab, route]);
}
