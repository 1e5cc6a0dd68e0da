import type { ComponentChildren } from "preact";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { stageOf } from "./crossing";
import { Held } from "./Held";
import { Leaving } from "./Leaving";
import { RuleName } from "./RuleName";
import { useWatch } from "./useWatch";
import "./outside.css";

/** Where one's own post stands on its way outside; that it is public says the chip beside the time. */
export default function Passage({ post }: { post: Post }) {
  useWatch(post);
  const { crossing } = post;
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
      return (
        <Word text={t("outside.removed")}>
          {crossing?.rule && <RuleName rule={crossing.rule} />} {crossing?.reason}
        </Word>
      );
    case "LIVE":
    case undefined:
      return null;
  }
}

function Word({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <p class="passage">
      <Icon name="globe" />
      <span>
        {text} {children}
      </span>
    </p>
  );
}
