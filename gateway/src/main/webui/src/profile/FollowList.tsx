import { useInfiniteQuery } from "@tanstack/preact-query";
import { api, content, type Profile } from "../api/client";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { Empty, Failure, Skeleton } from "../ui/states";

const PATHS = {
  followers: "/api/profiles/{id}/followers",
  following: "/api/profiles/{id}/following",
} as const;

/** Who follows a profile, or whom it follows; the latest first. */
export function FollowList({ profile, list }: { profile: Profile; list: keyof typeof PATHS }) {
  const { id, displayName: name } = profile;
  const follows = useInfiniteQuery({
    queryKey: ["follows", id, list],
    queryFn: ({ pageParam }) =>
      content(
        api.GET(PATHS[list], {
          params: {
            path: { id },
            query: { limit: 50, ...(pageParam !== "" && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
  const again = () => void follows.refetch();
  if (follows.isPending) {
    return <Skeleton onRetry={again} />;
  }
  if (follows.isError) {
    return <Failure title={t("people.failed")} problem={follows.error} onRetry={again} />;
  }
  const items = follows.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty
        title={t(list === "followers" ? "profile.noFollowers" : "profile.noFollowing", { name })}
      />
    );
  }
  return (
    <>
      <ul class="person-list" aria-label={t(`profile.${list}`)}>
        {items.map(({ profileId }) => (
          <PersonById key={profileId} profileId={profileId} />
        ))}
      </ul>
      {follows.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={follows.isFetchingNextPage}
          onClick={() => void follows.fetchNextPage()}
        >
          {t("people.more")}
        </button>
      )}
    </>
  );
}
