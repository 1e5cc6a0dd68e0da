import { useInfiniteQuery } from "@tanstack/preact-query";
import { api, content, type Profile } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { PostList } from "../people/PostList";
import { composing } from "../shell/navigation";
import { Empty } from "../ui/states";

/** What somebody has posted, newest first. */
export function ProfilePosts({ profile: { id, displayName } }: { profile: Profile }) {
  const timeline = useInfiniteQuery({
    queryKey: ["timeline", "profile", id],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/timelines/profiles/{profileId}", {
          params: { path: { profileId: id }, query: pageParam === "" ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
  return (
    <PostList timeline={timeline} label={t("profile.posts")}>
      {id === me.value.profileId ? (
        <Empty title={t("profile.noOwnPosts")}>
          <button type="button" class="primary" onClick={() => (composing.value = {})}>
            {t("shell.compose")}
          </button>
        </Empty>
      ) : (
        <Empty title={t("profile.noPosts", { name: displayName })} />
      )}
    </PostList>
  );
}
