import { useState } from "preact/hooks";
import type { Removal } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { postPath } from "../shell/navigation";
import { Time } from "../ui/Time";
import { useUniqueId } from "../ui/useUniqueId";
import { Decide } from "./Decide";
import { Name } from "./Name";
import { decide } from "./removals";

/** One removal: of whom, what, for which rule, what its author says, and what came of it. */
export function RemovalCard({ removal }: { removal: Removal }) {
  const { postId, authorId, removedBy, removedAt, rule, reason, address, text } = removal;
  const id = useUniqueId();
  return (
    <li>
      <article class="act" data-testid="removal" aria-labelledby={id}>
        <h2 id={id}>
          <Name profileId={authorId} />
        </h2>
        <p class="meta">
          <RuleName rule={rule} /> <Time at={removedAt} />
        </p>
        {text !== undefined && (
          <blockquote class="words" dir="auto">
            {text}
          </blockquote>
        )}
        <p dir="auto">
          <Name profileId={removedBy} />: {reason}
        </p>
        <Appeal removal={removal} />
        <p class="meta">
          <a href={postPath(postId)}>{t("stewards.toPost")}</a>
          {address !== undefined && <a href={address}>{t("post.publicPage")}</a>}
        </p>
      </article>
    </li>
  );
}

function Appeal({ removal }: { removal: Removal }) {
  const { postId, appeal, decidedBy, mayDecide } = removal;
  const [deciding, setDeciding] = useState(false);
  if (appeal === undefined) {
    return <p class="meta">{t("stewards.noAppeal")}</p>;
  }
  return (
    <>
      <p dir="auto">
        <strong>{t("stewards.appeal")}</strong> {appeal.text} <Time at={appeal.at} />
      </p>
      {appeal.outcome !== undefined && (
        <p dir="auto">
          <strong>{t(`stewards.outcome.${appeal.outcome}`)}</strong>{" "}
          {decidedBy !== undefined && <Name profileId={decidedBy} />}: {appeal.reason}
        </p>
      )}
      {mayDecide && (
        <p>
          <button type="button" data-testid="decide" onClick={() => setDeciding(true)}>
            {t("stewards.decide")}
          </button>
        </p>
      )}
      {appeal.outcome === undefined && !mayDecide && (
        <p class="meta">{t("stewards.othersDecide")}</p>
      )}
      {deciding && (
        <Decide
          appeal={appeal.text}
          onDecide={(outcome, reason) => decide(postId, outcome, reason)}
          onClose={() => setDeciding(false)}
        />
      )}
    </>
  );
}
