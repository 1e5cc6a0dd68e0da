import { api, content } from "../api/client";
import { t } from "../i18n/messages";
import { PostTimeline } from "../post/PostTimeline";
import { Empty } from "../ui/states";

/** What one keeps to find it again, last kept first; nobody else sees it. */
export default function Saved() {
  return (
    <section aria-label={t("saved.title")}>
      <h1 class="screen-title">{t("saved.title")}</h1>
      <PostTimeline
        label={t("saved.title")}
        timelineKey={["timeline", "saved"]}
        load={(query) => content(api.GET("/api/bookmarks", { params: { query } }))}
        empty={
          <Empty title={t("saved.empty.title")}>
            <p>{t("saved.empty.text")}</p>
          </Empty>
        }
      />
    </section>
  );
}
