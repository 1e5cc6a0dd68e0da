import { useState } from "preact/hooks";
import type { OwnConcern } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { postPath } from "../shell/navigation";
import { Name } from "../stewards/Name";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { Time } from "../ui/Time";
import { AppealWords } from "./AppealWords";
import { ReasonForm } from "./ReasonForm";
import { appeal as ask } from "./reports";

/** What was decided about a post of one's own, or said to one; and one's own word against it. */
export function OwnConcernCard({ concern }: { concern: OwnConcern }) {
  const { id, postId, post, state, ruling, appeal, talks, mayAppeal } = concern;
  const [appealing, setAppealing] = useState(false);
  return (
    <li class="act" data-testid="own-concern">
      <h3>{t(`moderation.own.${state}`)}</h3>
      {post !== undefined && post.text !== "" && (
        <blockquote class="words" dir="auto">
          {post.text}
        </blockquote>
      )}
      {ruling !== undefined && (
        <>
          <p class="meta">
            {ruling.ground !== undefined && (
              <span>{t(`moderation.category.${ruling.ground}`)}</span>
            )}
            {ruling.rule !== undefined && <RuleName rule={ruling.rule} />}
            <Time at={ruling.at} />
            {postId !== undefined && <a href={postPath(postId)}>{t("moderation.toPost")}</a>}
          </p>
          <p dir="auto">{ruling.reason}</p>
        </>
      )}
      {talks.map((talk) => (
        <p key={talk.at} dir="auto">
          <Name profileId={talk.stewardId} />: {talk.text} <Time at={talk.at} />
        </p>
      ))}
      {appeal !== undefined && <AppealWords appeal={appeal} />}
      {mayAppeal && (
        <p>
          <button type="button" data-testid="appeal-ruling" onClick={() => setAppealing(true)}>
            {t("moderation.appeal")}
          </button>
        </p>
      )}
      {appealing && (
        <Dialog title={t("moderation.appealTitle")} onClose={() => setAppealing(false)}>
          <ReasonForm
            label={t("moderation.appealLabel")}
            act={t("moderation.appealNow")}
            onAct={(text) => ask(id, text)}
            onDone={() => {
              setAppealing(false);
              announce(t("moderation.appealWaits"));
            }}
            onClose={() => setAppealing(false)}
          >
            <p>{t("moderation.appealText")}</p>
          </ReasonForm>
        </Dialog>
      )}
    </li>
  );
}
