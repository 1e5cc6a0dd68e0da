import { t } from "../i18n/messages";
import { QuotedPost } from "../post/QuotedPost";
import { QuotedQuestion } from "../questions/QuotedQuestion";
import { composing } from "../shell/navigation";
import { Dialog } from "../ui/Dialog";
import type { Begun } from "./drafts";
import { Editor } from "./Editor";
import { isOwnWindow } from "./ownWindow";

export interface ComposerProps {
  begun: Begun;
  /** Begins outside, where that may be chosen. */
  outside: boolean;
}

/** The composer as a layer over the page, or a page of its own on a phone and in its own window. */
export default function Composer({ begun, outside }: ComposerProps) {
  const { parentId, quoteOfId, answersId, groupId } = begun.draft;
  const title = answersId
    ? "questions.answerTitle"
    : parentId
      ? "composer.replyTitle"
      : quoteOfId
        ? "composer.quoteTitle"
        : groupId
          ? "composer.groupTitle"
          : "composer.title";
  const close = () => (composing.value = undefined);
  return (
    <Dialog title={t(title)} onClose={close} wide sheet={isOwnWindow()} testId="composer">
      {answersId && <QuotedQuestion id={answersId} />}
      {parentId && <QuotedPost postId={parentId} />}
      <Editor
        begun={begun}
        outside={outside}
        onSent={(published) => {
          close();
          if (isOwnWindow()) {
            void published.then((arrived) => arrived && window.close());
          }
        }}
      />
      {quoteOfId && <QuotedPost postId={quoteOfId} />}
    </Dialog>
  );
}
