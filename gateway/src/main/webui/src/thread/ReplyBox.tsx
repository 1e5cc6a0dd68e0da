import { useEffect, useRef, useState } from "preact/hooks";
import { type Begun, draftFor } from "../composer/drafts";
import { Editor } from "../composer/Editor";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { Avatar } from "../ui/Avatar";

interface Props {
  postId: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Escape: what was written stays as a draft. */
  onLeave: () => void;
}

/** Answers the post above: one line until somebody wants to, or has begun to before. */
export function ReplyBox({ postId, open, onOpen, onLeave }: Props) {
  const [begun, setBegun] = useState<Begun>();
  const left = useRef(false);
  const { handle, displayName } = me.value;
  useEffect(() => {
    let current = true;
    void draftFor({ parentId: postId }).then((found) => {
      if (current) {
        setBegun(found);
        if (found.restored && !left.current) {
          onOpen(true);
        }
      }
    });
    return () => void (current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each post and each answer
  }, [postId, open]);
  if (!open || begun === undefined) {
    return (
      <button type="button" class="invite" onClick={() => onOpen(true)}>
        <Avatar handle={handle} name={displayName} />
        {t("composer.writeReply")}
      </button>
    );
  }
  const leave = () => {
    left.current = true;
    onLeave();
  };
  return (
    <div class="reply-box">
      <Editor begun={begun} onSent={() => onOpen(false)} onLeave={leave} rows={3} />
    </div>
  );
}
