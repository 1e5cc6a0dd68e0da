import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Post } from "../api/client";
import { withWords } from "../i18n/messages";
import { me } from "../session/session";

type Shown = FunctionComponent<{ post: Post }>;

/** One's own post on its way outside; the code for it comes with the first such post. */
export function Passage({ post }: { post: Post }) {
  const isOnItsWay = post.audience === "WORLD" || post.crossing !== undefined;
  const isOwn = post.author.id === me.value.profileId;
  return isOwn && isOnItsWay ? <OwnPassage post={post} /> : null;
}

function OwnPassage({ post }: { post: Post }) {
  const [loaded, setLoaded] = useState<{ Shown: Shown }>();
  useEffect(() => {
    withWords(import("../outside/Passage")).then(
      ({ default: Shown }) => setLoaded({ Shown }),
      // Without a network the post is shown without it.
      () => undefined,
    );
  }, []);
  if (loaded === undefined) {
    return post.crossing?.state === "LIVE" ? null : <div class="passage-room" />;
  }
  return <loaded.Shown post={post} />;
}
