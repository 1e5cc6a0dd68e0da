import { useState } from "preact/hooks";
import type { Concern } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { Pictures } from "../post/Pictures";
import { PostText } from "../post/PostText";
import { Decide } from "../stewards/Decide";
import { Name } from "../stewards/Name";
import { Time } from "../ui/Time";
import { useUniqueId } from "../ui/useUniqueId";
import { AppealWords } from "./AppealWords";
import { CATEGORIES, decideAppeal, type Verdict } from "./concerns";
import { Rule } from "./Rule";
import { TalkTo } from "./TalkTo";

/** One thing that was reported: in place, with what was said of it, and what can be decided. */
export function ConcernCard({ concern }: { concern: Concern }) {
  const { personId, post, openedAt, reports, state, ruling, stewards, appeal, talks } = concern;
  const id = useUniqueId();
  return (
    <li>
      <article class="act" data-testid="concern" aria-labelledby={id}>
        <h2 id={id}>
          {t(post === undefined ? "moderation.aPerson" : "moderation.aPost")}{" "}
          <Name profileId={personId} />
        </h2>
        <p class="meta">
          <span>{t("moderation.reportedBy", { count: reports.length })}</span>
          <Time at={openedAt} />
          {post !== undefined && <span>{t(`moderation.audience.${post.audience}`)}</span>}
        </p>
        {post !== undefined && <Words post={post} id={`${id}-words`} concernId={concern.id} />}
        <Said reports={reports} />
        {talks.map((talk) => (
          <p key={talk.at} dir="auto">
            <Name profileId={talk.stewardId} />: {talk.text} <Time at={talk.at} />
          </p>
        ))}
        {ruling !== undefined && (
          <p dir="auto">
            <strong>{t(`moderation.came.${state}`)}</strong>{" "}
            {stewards.map((steward) => (
              <Name key={steward} profileId={steward} />
            ))}{" "}
            {ruling.rule !== undefined && <RuleName rule={ruling.rule} />} {ruling.reason}
          </p>
        )}
        {appeal !== undefined && <AppealWords appeal={appeal} />}
        <Acts concern={concern} />
      </article>
    </li>
  );
}

interface WordsProps {
  post: NonNullable<Concern["post"]>;
  id: string;
  concernId: string;
}

function Words({ post, id, concernId }: WordsProps) {
  if (post.deleted || (post.html === "" && post.media.length === 0)) {
    return <p class="meta">{t(post.deleted ? "moderation.deleted" : "moderation.inItsGroup")}</p>;
  }
  return (
    <blockquote class="reported">
      <PostText id={id} postId={concernId} html={post.html} />
      <Pictures media={post.media} />
    </blockquote>
  );
}

/** How often for what; and the words of those who have found some. */
function Said({ reports }: { reports: Concern["reports"] }) {
  const counted = CATEGORIES.map((category) => ({
    category,
    count: reports.filter((report) => report.category === category).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
      <p class="meta">
        {counted.map(({ category, count }) => (
          <span key={category}>
            {t(`moderation.category.${category}`)} ({count})
          </span>
        ))}
      </p>
      {reports.map(({ text, rule, at }) =>
        text === undefined && rule === undefined ? null : (
          <p key={at} dir="auto">
            {rule !== undefined && <RuleName rule={rule} />} {text}
          </p>
        ),
      )}
    </>
  );
}

type Act = Verdict | "TALK" | "DECIDE";

function Acts({ concern }: { concern: Concern }) {
  const { post, state, appeal, mayDecide } = concern;
  const [act, setAct] = useState<Act>();
  const waits = appeal !== undefined && appeal.outcome === undefined;
  const close = () => setAct(undefined);
  if (!mayDecide) {
    return state === "OPEN" || state === "HIDDEN" || waits ? (
      <p class="meta">{t("moderation.othersDecide")}</p>
    ) : null;
  }
  const acts: Act[] = waits
    ? ["DECIDE"]
    : [
        "KEEP",
        ...(post !== undefined && !post.deleted
          ? ([...(state === "HIDDEN" ? [] : ["HIDE"]), "REMOVE"] as Act[])
          : []),
        "TALK",
      ];
  return (
    <>
      <p class="concern-acts">
        {acts.map((each) => (
          <button
            key={each}
            type="button"
            class={each === "REMOVE" ? "danger" : undefined}
            data-testid={`act-${each.toLowerCase()}`}
            onClick={() => setAct(each)}
          >
            {t(`moderation.act.${each}`)}
          </button>
        ))}
      </p>
      {act === "DECIDE" && appeal !== undefined && (
        <Decide
          appeal={appeal.text}
          onDecide={(outcome, reason) => decideAppeal(concern, outcome, reason)}
          onClose={close}
        />
      )}
      {act === "TALK" && <TalkTo concern={concern} onClose={close} />}
      {act !== undefined && act !== "TALK" && act !== "DECIDE" && (
        <Rule concern={concern} verdict={act} onClose={close} />
      )}
    </>
  );
}
