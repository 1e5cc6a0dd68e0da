import { useQuery } from "@tanstack/preact-query";
import type { OutwardPost, Post } from "../api/client";
import { t } from "../i18n/messages";
import { postLayer } from "../post/layers";
import { Icon } from "../ui/Icon";
import { outwardQuery } from "./outward";
import { RuleName } from "./RuleName";

type Appeal = NonNullable<OutwardPost["appeal"]>;

/** A steward has taken it away: for which rule and why, and the author's one appeal. */
export function Removed({ post }: { post: Post }) {
  const outward = useQuery(outwardQuery(post.id));
  const { rule, reason } = post.crossing ?? {};
  return (
    <div class="passage" role="group" aria-label={t("outside.removedTitle")}>
      <Icon name="globe" />
      <span>
        {t("outside.removed")} {rule && <RuleName rule={rule} />} {reason}
      </span>
      {outward.data?.appeal && <Outcome appeal={outward.data.appeal} />}
      {outward.isSuccess && outward.data.appeal === undefined && (
        <span class="passage-acts">
          <button
            type="button"
            data-testid="appeal"
            onClick={() => (postLayer.value = { kind: "appeal", post })}
          >
            {t("outside.appeal")}
          </button>
        </span>
      )}
    </div>
  );
}

/** It stands again: told to its author where the post is looked at alone. */
export function BackAgain({ post }: { post: Post }) {
  const { data } = useQuery(outwardQuery(post.id));
  return data?.appeal?.outcome === undefined ? null : (
    <div class="passage" role="group" aria-label={t("outside.appealTitle")}>
      <Icon name="globe" />
      <Outcome appeal={data.appeal} />
    </div>
  );
}

function Outcome({ appeal: { outcome, reason } }: { appeal: Appeal }) {
  return (
    <span data-testid="appeal-outcome">
      {outcome === undefined ? t("outside.appealWaits") : t(`outside.appeal.${outcome}`)} {reason}
    </span>
  );
}
