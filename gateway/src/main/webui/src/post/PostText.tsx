import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { postHtml } from "../ui/trusted";
import { isOpen, toggleOpen } from "./opened";

interface Props {
  id: string;
  postId: string;
  html: string;
  whole?: boolean;
}

/** What somebody wrote; in a list the first twelve lines of it, and a way to the rest. */
export function PostText({ id, postId, html, whole = false }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const open = whole || isOpen(postId);
  useEffect(() => {
    const box = text.current;
    if (open || box === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      if (box.clientHeight > 0) {
        setLong(box.scrollHeight > box.clientHeight + 4);
      }
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [html, open]);
  return (
    <>
      <div
        ref={text}
        id={id}
        class={open ? "post-text" : "post-text clamped"}
        dir="auto"
        dangerouslySetInnerHTML={postHtml(html)}
      />
      {isLong && !whole && (
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => toggleOpen(postId)}
        >
          {t(open ? "post.less" : "post.more")}
        </button>
      )}
    </>
  );
}
