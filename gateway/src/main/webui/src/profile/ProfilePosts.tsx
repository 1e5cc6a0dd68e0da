import { useCallback } from "preact/hooks";
import { api, content, type Post, type Profile } from "../api/client";
import { t } from "../i18n/messages";
import { Pinned } from "../post/Pinned";
import { PostTimeline } from "../post/PostTimeline";
import { me } from "../session/session";
import { composing } from "../shell/navigation";
import { Empty } from "../ui/states";

/** What somebody has posted, newest first. */
export function ProfilePosts({ profile: { id, displayName } }: { profile: Profile }) {
  const own = id === me.value.profileId;
  const mayPin = useCallback(
    ({ author, audience }: Post) => own && author.id === id && audience !== "GROUP",
    [id, own],
  );
  return (
    <>
      <Pinned placeId={id} allows={mayPin} />
      <PostTimeline
        label={t("profile.posts")}
        timelineKey={["timeline", "profile", id]}
        load={(query) =>
          content(
            api.GET("/api/timelines/profiles/{profileId}", {
              params: { path: { profileId: id }, query },
            }),
          )
        }
        empty={
          own ? (
            <Empty title={t("profile.noOwnPosts")}>
              <button type="button" class="primary" onClick={() => (composing.value = {})}>
                {t("shell.compose")}
              </button>
            </Empty>
          ) : (
            <Empty title={t("profile.noPosts", { name: displayName })} />
          )
        }
      />
    </>
  );
}
