import type { WithheldPost } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { PostText } from "../post/PostText";
import { useUniqueId } from "../ui/useUniqueId";
import type { Category } from "./concerns";

/** Why a post is not there: stewards withhold it. Its author reads it still, and the way to appeal. */
export default function WithheldNote({ withheld }: { withheld: WithheldPost }) {
  const { postId, state, ground, rule, html } = withheld;
  const id = useUniqueId();
  return (
    <div data-testid="withheld">
      {t(`moderation.withheld.${state}`)} {t(`moderation.category.${ground as Category}`)}.{" "}
      {rule !== undefined && <RuleName rule={rule} />}
      {html !== undefined && (
        <>
          <span class="meta"> {t("moderation.onlyYou")} </span>
          <a href="/reports">{t("moderation.toOwn")}</a>
          <PostText id={id} postId={postId} html={html} />
        </>
      )}
    </div>
  );
}
