import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postLayer } from "../post/layers";
import { questionPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { RuleName } from "./RuleName";

const NO_VOICE = "voice";
const NO_CLAIM = "claim";

/** A rule holds it: what its author can do about that. */
export function Held({ post }: { post: Post }) {
  const rule = post.crossing?.rule;
  const needsVoice = rule === NO_VOICE;
  const needsClaim = rule === NO_CLAIM;
  return (
    <div class="passage" role="group" aria-label={t("outside.heldTitle")}>
      <Icon name="globe" />
      <span>
        {t(
          needsVoice ? "outside.heldByVoice" : needsClaim ? "outside.heldByClaim" : "outside.held",
        )}{" "}
        {rule !== undefined && !needsVoice && !needsClaim && <RuleName rule={rule} />}
      </span>
      <span class="passage-acts">
        {needsVoice ? (
          <a href="/settings/presence">{t("outside.toPresence")}</a>
        ) : needsClaim ? (
          post.answers && <a href={questionPath(post.answers)}>{t("outside.toQuestion")}</a>
        ) : (
          <>
            <button type="button" onClick={() => (postLayer.value = { kind: "edit", post })}>
              {t("post.edit")}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => (postLayer.value = { kind: "explain", post })}
            >
              {t("outside.explain")}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
