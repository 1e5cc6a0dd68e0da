import { useLocation } from "preact-iso";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { stageOf } from "./crossing";
import { Held } from "./Held";
import { Leaving } from "./Leaving";
import { BackAgain, Removed } from "./Removed";
import { useWatch } from "./useWatch";
import "./outside.css";

/** Where one's own post stands on its way outside; that it is public says the chip beside the time. */
export default function Passage({ post }: { post: Post }) {
  useWatch(post);
  const { path } = useLocation();
  switch (stageOf(post)) {
    case "WAITING":
    case "LEAVING":
      return <Leaving post={post} />;
    case "HELD":
      return <Held post={post} />;
    case "CANCELLED":
      return <Word text={t("outside.cancelled")} />;
    case "WITHDRAWN":
      return <Word text={t("outside.withdrawn")} />;
    case "REMOVED":
      return <Removed post={post} />;
    case "LIVE":
      return path === postPath(post.id) ? <BackAgain post={post} /> : null;
    case undefined:
      return null;
  }
}

function Word({ text }: { text: string }) {
  return (
    <p class="passage">
      <Icon name="globe" />
      <span>{text}</span>
    </p>
  );
}
