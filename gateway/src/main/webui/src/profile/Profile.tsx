import { useMutation, useQuery } from "@tanstack/preact-query";
import { api, content, done } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { announce } from "../ui/toasts";
import { Avatar } from "../ui/Avatar";
import { Failure, problemText, Skeleton } from "../ui/states";

/** One person, as colleagues see them. */
export default function Profile({ handle }: { handle: string }) {
  const profile = useQuery({
    queryKey: ["profile", handle],
    queryFn: () =>
      content(api.GET("/api/profiles/by-handle/{handle}", { params: { path: { handle } } })),
  });
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
  const { id, displayName, title, department, bio } = profile.data;
  return (
    <section class="profile">
      <Avatar handle={handle} name={displayName} size="huge" />
      <h1>{displayName}</h1>
      <p>@{profile.data.handle}</p>
      <p>{[title, department].filter(Boolean).join(" · ")}</p>
      {bio && <p>{bio}</p>}
      {id !== me.value.profileId && <FollowButton profileId={id} />}
    </section>
  );
}

function FollowButton({ profileId }: { profileId: string }) {
  const key = ["relationship", profileId];
  const relationship = useQuery({
    queryKey: key,
    queryFn: async () =>
      (await content(api.GET("/api/relationships", { params: { query: { ids: profileId } } })))
        .items[0],
  });
  const following = relationship.data?.following ?? false;
  const change = useMutation({
    mutationFn: () => {
      const target = { params: { path: { profileId } } };
      return done(
        following
          ? api.DELETE("/api/follows/{profileId}", target)
          : api.PUT("/api/follows/{profileId}", target),
      );
    },
    onError: (problem) => announce(problemText(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <button
      type="button"
      class={following ? "" : "primary"}
      aria-pressed={following}
      disabled={relationship.isPending}
      onClick={() => change.mutate()}
    >
      {t(following ? "profile.following" : "profile.follow")}
    </button>
  );
}
