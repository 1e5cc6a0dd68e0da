import { useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { FollowButton } from "../follow/FollowButton";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { PostTimeline } from "../post/PostTimeline";
import { handleQuery } from "../people/profiles";
import { composing } from "../shell/navigation";
import { NotFound } from "../shell/NotFound";
import { Empty } from "../ui/states";
import { Icon } from "../ui/Icon";
import { Experts } from "./Experts";
import { topicQuery } from "./topic";
import "./topics.css";

/** All about one topic: following it, who is asked about it, and what was posted. */
export default function Topic({ slug }: { slug: string }) {
  const topic = useQuery(topicQuery(slug));
  if (topic.error instanceof ProblemError && topic.error.status === 404) {
    return <NotFound />;
  }
  return (
    <div class="topic">
      <TopicHead slug={slug} />
      <Experts slug={slug} />
      <PostTimeline
        label={t("topics.posts", { slug })}
        timelineKey={["timeline", "topic", slug]}
        load={(query) =>
          content(api.GET("/api/timelines/topics/{slug}", { params: { path: { slug }, query } }))
        }
        empty={
          <Empty title={t("topics.noPosts", { slug })}>
            <button
              type="button"
              class="primary"
              onClick={() => (composing.value = { text: `#${slug} ` })}
            >
              {t("topics.writeFirst")}
            </button>
          </Empty>
        }
      />
    </div>
  );
}

function TopicHead({ slug }: { slug: string }) {
  const { data: topic } = useQuery(topicQuery(slug));
  const { data: profile } = useQuery(handleQuery(`#${slug}`));
  return (
    <header class="sheet topic-head">
      <span class="avatar large topic-face" aria-hidden="true">
        <Icon name="topic" />
      </span>
      <div>
        <h1>#{slug}</h1>
        <p class="meta">
          {topic !== undefined &&
            topic.postCount > 0 &&
            t("topics.counts", {
              posts: topic.postCount,
              shown: count(topic.postCount),
              authors: topic.authorCount,
              people: count(topic.authorCount),
            })}
        </p>
      </div>
      {profile && <FollowButton profileId={profile.id} name={`#${slug}`} />}
    </header>
  );
}
