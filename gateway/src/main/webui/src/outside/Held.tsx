import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postLayer } from "../post/layers";
import { Icon } from "../ui/Icon";
import { RuleName } from "./RuleName";

const NO_VOICE = "voice";

/** A rule holds it: what its author can do about that. */
export function Held({ post }: { post: Post }) {
  const rule = post.crossing?.rule;
  const needsVoice = rule === NO_VOICE;
  return (
    <div class="passage" role="group" aria-label={t("outside.heldTitle")}>
      <Icon name="globe" />
      <span>
        {t(needsVoice ? "outside.heldByVoice" : "outside.held")}{" "}
        {rule !== undefined && !needsVoice && <RuleName rule={rule} />}
      </span>
      <span class="passage-acts">
        {needsVoice ? (
          <a href="/settings/presence">{t("outside.toPresence")}</a>
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
