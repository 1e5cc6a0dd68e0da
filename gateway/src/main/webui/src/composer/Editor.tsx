import { useRef } from "preact/hooks";
import { type PlainKey, t } from "../i18n/messages";
import { isSilent } from "../outside/audience";
import { Guidance } from "../outside/Guidance";
import { useGuide } from "../outside/useGuide";
import { composing } from "../shell/navigation";
import { useUniqueId } from "../ui/useUniqueId";
import { Audience, ForTheWorld } from "./Audience";
import { Counter } from "./Counter";
import { ForTheGroup } from "./ForTheGroup";
import type { Begun, Draft } from "./drafts";
import { LaterFields, PublishLater } from "./Later";
import { useLater } from "./useLater";
import { isTooLong, MOST_INSIDE, MOST_OUTSIDE } from "./length";
import { send } from "./sending";
import { AddPictures, PictureRows } from "./PictureRows";
import { MOST_PICTURES } from "./pictures";
import { usePictures } from "./usePictures";
import { AddPoll, PollFields } from "./PollFields";
import { isReady, NEW_POLL, readyPoll } from "./poll";
import { TextField } from "./TextField";
import { useAudience, useAudienceKey } from "./useAudience";
import { useDraft } from "./useDraft";
import { useOutsidePublishing } from "./useOutsidePublishing";
import "../outside/outside.css";

interface Props {
  begun: Begun;
  /** Hears at once that it is on its way, and whether it has arrived. */
  onSent: (published: Promise<boolean>) => void;
  /** Hears Escape, where no dialog does. */
  onLeave?: () => void;
  /** Begins outside, where that may be chosen. */
  outside?: boolean;
  focus?: boolean;
  rows?: number;
}

/** Writes a post, a reply or a quote, for colleagues or the world; what is written is never lost. */
export function Editor(props: Props) {
  const { begun, onSent, onLeave, outside = false, focus = true, rows = 5 } = props;
  const counter = useUniqueId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft } = begun;
  const kept = useDraft(begun.place, draft);
  const { text, poll, state, change, keepPictures, keepDismissed, drop } = kept;
  const { parentId, quoteOfId } = draft;
  const later = useLater(draft, kept, () => onSent(Promise.resolve(true)));
  const isReply = parentId !== undefined;
  const audience = useAudience(draft, outside, staysBy(poll, later));
  const { isOutside, group } = audience;
  const { pictures, underWay, ...choosing } = usePictures(draft.media ?? [], keepPictures);
  const outward = useOutsidePublishing(draft, pictures, () => {
    guide.publish();
    drop();
    onSent(Promise.resolve(true));
  });
  const guide = useGuide({
    text,
    alts: pictures.map(({ alt }) => alt),
    active: isOutside,
    dismissed: draft.dismissed,
    onDismiss: keepDismissed,
    publish: outward.publish,
  });
  useAudienceKey(form, audience.toggle);
  const most = isOutside ? MOST_OUTSIDE : MOST_INSIDE;
  const hasContent = text.trim() !== "" || pictures.length > 0;
  const isHeld =
    isSilent(audience.voice) || guide.isStopped || guide.isChecking || outward.isPending;
  const isWaiting = underWay > 0 || later.isPending;
  const asksWell = poll === undefined || (isReady(poll) && text.trim() !== "");
  const ready =
    hasContent && asksWell && !isWaiting && !isTooLong(text, most) && !(isOutside && isHeld);
  const sendInside = () => {
    const media = pictures.map(({ id, alt }) => ({ id, alt }));
    const published = send(
      {
        text,
        audience: group === undefined ? "COMPANY" : "GROUP",
        ...(group !== undefined && { groupId: group }),
        ...(isReply && { parentId }),
        ...(quoteOfId && { quoteOfId }),
        ...(media.length > 0 && { media }),
        ...(poll && { poll: readyPoll(poll) }),
      },
      pictures,
    );
    drop();
    onSent(published);
  };
  const submit = () => {
    if (ready && isOutside) {
      outward.reset();
      void guide.submit();
    } else if (ready && later.at !== undefined) {
      later.schedule({ text, poll: poll && readyPoll(poll), groupId: group });
    } else if (ready) {
      sendInside();
    }
  };
  return (
    <form
      ref={form}
      class={isOutside ? "editor outside" : "editor"}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {group !== undefined ? (
        <ForTheGroup id={group} />
      ) : draft.answersId === undefined ? (
        <Audience
          {...audience}
          onChoose={audience.choose}
          onInstead={() => (composing.value = { text, audience: "outside" })}
        />
      ) : (
        <ForTheWorld voice={audience.voice} />
      )}
      {begun.restored && text !== "" && (
        <p class="restored">
          {t("composer.restored")}
          <button
            type="button"
            class="link"
            onClick={() => {
              guide.forget();
              drop();
            }}
          >
            {t("composer.discard")}
          </button>
        </p>
      )}
      <TextField
        label={t(labelOf(draft, isOutside))}
        text={text}
        onText={change}
        onSend={submit}
        {...(onLeave && { onLeave })}
        onPictures={(files) => void choosing.add(files)}
        describedBy={counter}
        focus={focus}
        rows={rows}
        at={field}
        readOnly={isOutside && (guide.isChecking || outward.isPending)}
        marks={guide.cards.flatMap(({ spans }) => spans)}
      />
      <Guidance guide={guide} field={field} text={text} onText={change} />
      <PictureRows
        pictures={pictures}
        underWay={underWay}
        refused={choosing.refused}
        onChange={choosing.change}
        onRemove={choosing.remove}
      />
      {poll && <PollFields poll={poll} onChange={kept.changePoll} />}
      <LaterFields {...later} />
      {outward.refusal && (
        <p class="trouble" role="alert">
          {outward.refusal}
        </p>
      )}
      <footer class="editor-foot">
        <AddPictures full={pictures.length + underWay >= MOST_PICTURES} onAdd={choosing.add} />
        {draft.answersId === undefined && (
          <AddPoll
            isOutside={isOutside}
            there={poll !== undefined}
            onAdd={() => kept.changePoll(NEW_POLL)}
          />
        )}
        {draft.answersId === undefined && (
          <PublishLater isOutside={isOutside} isOpen={later.at !== undefined} onOpen={later.open} />
        )}
        <span class="draft-state">{state !== "unchanged" && t(`composer.${state}`)}</span>
        <Counter id={counter} text={text} most={most} />
        <button
          type="submit"
          class={isOutside ? "primary outside" : "primary"}
          disabled={!ready}
          aria-busy={outward.isPending || later.isPending}
          data-testid="composer-submit"
        >
          {t(
            later.at === undefined
              ? actOf(isOutside, isReply, group !== undefined)
              : "schedule.schedule",
          )}
        </button>
      </footer>
    </form>
  );
}

/** What keeps it inside besides what it answers or quotes. */
function staysBy(poll: object | undefined, later: { at: string | undefined }) {
  return poll !== undefined ? "poll" : later.at !== undefined ? "later" : undefined;
}

function actOf(isOutside: boolean, isReply: boolean, isForGroup: boolean): PlainKey {
  if (isForGroup) {
    return isReply ? "composer.replyInGroup" : "composer.postInGroup";
  }
  return isOutside ? "composer.publish" : isReply ? "composer.reply" : "composer.post";
}

function labelOf({ answersId, parentId }: Draft, isOutside: boolean): PlainKey {
  if (answersId !== undefined) {
    return "questions.writeAnswer";
  }
  if (parentId !== undefined) {
    return "composer.writeReply";
  }
  return isOutside ? "composer.writeOutside" : "composer.write";
}
