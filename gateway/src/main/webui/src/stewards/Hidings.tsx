import { useInfiniteQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Hiding } from "../api/client";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { Failure } from "../ui/states";
import { Time } from "../ui/Time";
import { useUniqueId } from "../ui/useUniqueId";
import { Decide } from "./Decide";
import { Name } from "./Name";
import { decideHiding, hidingsQuery } from "./removals";

/** Hidden replies whose guests appeal; nothing where none do. */
export function Hidings() {
  const title = useUniqueId();
  const hidings = useInfiniteQuery(hidingsQuery);
  const items = hidings.data?.pages.flatMap((page) => page.items) ?? [];
  if (hidings.isError) {
    return (
      <Failure
        title={t("stewards.hidingsFailed")}
        problem={hidings.error}
        onRetry={() => void hidings.refetch()}
      />
    );
  }
  return items.length === 0 ? null : (
    <section aria-labelledby={title}>
      <h2 id={title}>{t("stewards.hidings")}</h2>
      <ul class="acts-list">
        {items.map((hiding) => (
          <HidingCard key={hiding.replyId} hiding={hiding} />
        ))}
      </ul>
      {hidings.hasNextPage && (
        <button
          type="button"
          disabled={hidings.isFetchingNextPage}
          onClick={() => void hidings.fetchNextPage()}
        >
          {t("stewards.more")}
        </button>
      )}
    </section>
  );
}

function HidingCard({ hiding }: { hiding: Hiding }) {
  const { replyId, postId, name, text, reason, hiddenBy, hiddenAt, appeal, mayDecide } = hiding;
  const id = useUniqueId();
  const [deciding, setDeciding] = useState(false);
  return (
    <li>
      <article class="act" data-testid="hiding" aria-labelledby={id}>
        <h3 id={id} dir="auto">
          {name}
        </h3>
        <p class="meta">
          {t("guests.hidden", { reason: t(`guests.reason.${reason}`) })}{" "}
          <Name profileId={hiddenBy} /> <Time at={hiddenAt} />
        </p>
        <blockquote class="words" dir="auto">
          {text}
        </blockquote>
        <p dir="auto">
          <strong>{t("stewards.appeal")}</strong> {appeal.text} <Time at={appeal.at} />
        </p>
        {mayDecide ? (
          <p>
            <button type="button" data-testid="decide-hiding" onClick={() => setDeciding(true)}>
              {t("stewards.decide")}
            </button>
          </p>
        ) : (
          <p class="meta">{t("stewards.othersDecideReply")}</p>
        )}
        <p class="meta">
          <a href={postPath(postId)}>{t("stewards.toPost")}</a>
        </p>
        {deciding && (
          <Decide
            appeal={appeal.text}
            onDecide={(outcome, words) => decideHiding(replyId, outcome, words)}
            onClose={() => setDeciding(false)}
          />
        )}
      </article>
    </li>
  );
}
