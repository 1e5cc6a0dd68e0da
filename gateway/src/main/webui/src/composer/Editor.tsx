import { useId } from "preact/hooks";
import { t } from "../i18n/messages";
import { Audience } from "./Audience";
import { Counter } from "./Counter";
import type { Begun } from "./drafts";
import { isTooLong } from "./length";
import { send } from "./sending";
import { AddPictures, PictureRows } from "./PictureRows";
import { MOST_PICTURES } from "./pictures";
import { usePictures } from "./usePictures";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

interface Props {
  begun: Begun;
  /** Hears at once that it is on its way, and whether it has arrived. */
  onSent: (published: Promise<boolean>) => void;
  /** Hears Escape, where no dialog does. */
  onLeave?: () => void;
  focus?: boolean;
  rows?: number;
}

/** Writes a post, a reply or a quote; what is written is never lost. */
export function Editor({ begun, onSent, onLeave, focus = true, rows = 5 }: Props) {
  const counter = useId();
  const { text, state, change, keepPictures, drop } = useDraft(begun.place, begun.draft);
  const { parentId, quoteOfId } = begun.draft;
  const isReply = parentId !== undefined;
  const {
    pictures,
    underWay,
    refused,
    add,
    change: describe,
    remove,
  } = usePictures(begun.draft.media ?? [], keepPictures);
  const hasContent = text.trim() !== "" || pictures.length > 0;
  const ready = hasContent && underWay === 0 && !isTooLong(text);
  const submit = () => {
    if (ready) {
      const media = pictures.map(({ id, alt }) => ({ id, alt }));
      const published = send(
        {
          text,
          audience: "COMPANY",
          ...(isReply && { parentId }),
          ...(quoteOfId && { quoteOfId }),
          ...(media.length > 0 && { media }),
        },
        pictures,
      );
      drop();
      onSent(published);
    }
  };
  const label = t(isReply ? "composer.writeReply" : "composer.write");
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Audience reply={isReply} />
      {begun.restored && text !== "" && (
        <p class="restored">
          {t("composer.restored")}
          <button type="button" class="link" onClick={drop}>
            {t("composer.discard")}
          </button>
        </p>
      )}
      <TextField
        label={label}
        text={text}
        onText={change}
        onSend={submit}
        {...(onLeave && { onLeave })}
        onPictures={add}
        describedBy={counter}
        focus={focus}
        rows={rows}
      />
      <PictureRows
        pictures={pictures}
        underWay={underWay}
        refused={refused}
        onChange={describe}
        onRemove={remove}
      />
      <footer class="editor-foot">
        <AddPictures full={pictures.length + underWay >= MOST_PICTURES} onAdd={add} />
        <span class="draft-state">{state !== "unchanged" && t(`composer.${state}`)}</span>
        <Counter id={counter} text={text} />
        <button type="submit" class="primary" disabled={!ready} data-testid="composer-submit">
          {t(isReply ? "composer.reply" : "composer.post")}
        </button>
      </footer>
    </form>
  );
}
