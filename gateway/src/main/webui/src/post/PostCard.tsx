import type { Post } from "../api/client";
import { list, moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { publicPageOf } from "../outside/audience";
import { groupPath, postPath, profilePath, questionPath } from "../shell/navigation";
import { PollBody } from "../polls/PollBody";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Time } from "../ui/Time";
import { lazily, Nothing } from "../ui/lazily";
import { useUniqueId } from "../ui/useUniqueId";
import { postLayer } from "./layers";
import { nameOf, subjectOf } from "./names";
import { Passage } from "./Passage";
import { Pictures } from "./Pictures";
import { PostActions } from "./PostActions";
import { Quoted } from "./QuotedPost";
import { PostText } from "./PostText";
import { isShown, show } from "./shown";
import { dismissTrouble, troubleOf, wished } from "./relations";
import { withheld } from "./withheld";

const WithheldNote = lazily(() => import("../moderation/WithheldNote"), Nothing);

interface Props {
  post: Post;
  /** Its place in a feed, counted from one. */
  position?: number;
  /** The last one that was read before this visit. */
  lastRead?: boolean;
  /** What it is compared with its neighbours: an answer to whom, say. */
  note?: string | undefined;
  compact?: boolean;
  /** Words of the reader's own filter that stand in it. */
  filtered?: string | undefined;
  /** Who else has passed on what this repost passes on. */
  alsoBy?: Post["author"][] | undefined;
}

/** One post in a list: who, when, for whom, what, and what one can say to it. */
export function PostCard(props: Props) {
  const { position, lastRead = false, note, compact = false, alsoBy = [] } = props;
  const id = useUniqueId();
  const post = wished(subjectOf(props.post));
  if (post.deleted) {
    return <Tombstone post={post} />;
  }
  if (props.filtered !== undefined && !isShown(props.post.id)) {
    return <Filtered postId={props.post.id} phrase={props.filtered} position={position} />;
  }
  return (
    <article
      class={lookOf(post, compact ? "post compact" : "post")}
      tabIndex={-1}
      data-testid="post"
      data-post-id={props.post.id}
      data-opens={post.id}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      aria-posinset={position}
      aria-setsize={position === undefined ? undefined : -1}
    >
      {lastRead && <p class="last-read">{t("post.lastRead")}</p>}
      {props.post.repostOf && <RepostedBy authors={[props.post.author, ...alsoBy]} />}
      <Face author={post.author} />
      <div class="post-body">
        <PostHead id={`${id}-name`} post={post} />
        {note && <p class="note">{note}</p>}
        <PostText id={`${id}-text`} postId={post.id} html={post.html} />
        {!compact && <Embedded post={post} />}
        <Passage post={post} />
        {!compact && <PostActions post={post} />}
        <TroubleLine postId={post.id} />
      </div>
    </article>
  );
}

interface FilteredProps {
  postId: string;
  phrase: string;
  position: number | undefined;
}

/** What the reader does not want to come across, behind a line. */
function Filtered({ postId, phrase, position }: FilteredProps) {
  return (
    <article
      class="post gone"
      tabIndex={-1}
      data-testid="filtered"
      data-post-id={postId}
      aria-posinset={position}
      aria-setsize={-1}
    >
      {t("post.filtered", { phrase })}{" "}
      <button type="button" class="link" onClick={() => show(postId)}>
        {t("post.showFiltered")}
      </button>
    </article>
  );
}

function RepostedBy({ authors }: { authors: Post["author"][] }) {
  return (
    <p class="reposted">
      <Icon name="repost" />
      {t("post.repostedBy", { names: list(authors.map(nameOf)) })}
    </p>
  );
}

/** What a post brings along: the question it answers, its poll and pictures, the post it quotes. */
export function Embedded({ post }: { post: Post }) {
  const { media, poll, quoteOf, quoteGone, answers } = post;
  return (
    <>
      {answers && (
        <a class="answers-question" href={questionPath(answers)}>
          <Icon name="question" />
          {t("post.answersQuestion")}
        </a>
      )}
      {poll && <PollBody post={post} poll={poll} />}
      <Pictures media={media} />
      {quoteOf && <Quoted post={quoteOf} />}
      {quoteGone && <p class="quoted gone">{t("post.quoteGone")}</p>}
    </>
  );
}

/** Where a post was: the thread around it stays. */
export function Tombstone({ post }: { post: Post }) {
  const byStewards = withheld.value[post.id];
  return (
    <article class="post gone" tabIndex={-1} data-testid="post" data-post-id={post.id}>
      {byStewards === undefined ? t("post.gone") : <WithheldNote withheld={byStewards} />}
    </article>
  );
}

/** The face beside a post; the name says the same, so keys and readers pass it by. */
export function Face({ author }: { author: Post["author"] }) {
  const face = <Avatar handle={author.handle ?? ""} name={nameOf(author)} />;
  return author.handle === undefined ? (
    face
  ) : (
    <a class="face" href={profilePath(author.handle)} tabIndex={-1} aria-hidden="true">
      {face}
    </a>
  );
}

interface HeadProps {
  id: string;
  post: Post;
  /** The time as date and hour, not as age. */
  inFull?: boolean;
}

/** Who, when, and for whom. */
export function PostHead({ id, post, inFull = false }: HeadProps) {
  const { author, editedAt } = post;
  return (
    <header class="post-head">
      {author.handle === undefined ? (
        <span id={id} class="name">
          {nameOf(author)}
        </span>
      ) : (
        <a id={id} class="name" href={profilePath(author.handle)}>
          {nameOf(author)}
        </a>
      )}
      {author.title && <span class="title">{author.title}</span>}
      <a class="when" href={postPath(post.id)}>
        {inFull ? moment(post.publishedAt) : <Time at={post.publishedAt} />}
      </a>
      {editedAt && (
        <button
          type="button"
          class="link when"
          title={moment(editedAt)}
          onClick={() => (postLayer.value = { kind: "history", post })}
        >
          {t("post.edited")}
        </button>
      )}
      <Readers post={post} />
    </header>
  );
}

/** How a post looks depends on who can read it. */
export function lookOf({ audience }: Post, look: string): string {
  return audience === "WORLD" ? `${look} outside` : look;
}

/** Inside or outside, and the page outside once there is one. */
function Readers({ post }: { post: Post }) {
  const isOutside = post.audience === "WORLD";
  const page = publicPageOf(post);
  const { group } = post;
  const words =
    post.audience === "GROUP" ? t("post.inGroup") : t(isOutside ? "post.outside" : "post.inside");
  return (
    <>
      <span class="audience" title={words}>
        <Icon name={isOutside ? "globe" : "lock"} />
        <span class="unseen">{words}</span>
      </span>
      {group && (
        <a class="in-group" href={groupPath(group.id)}>
          {group.displayName}
        </a>
      )}
      {page && (
        <a class="public-page" href={page} target="_blank" rel="noreferrer">
          {t("post.publicPage")}
        </a>
      )}
    </>
  );
}

/** What did not arrive, and the way to try again: where one looks, not in a layer above. */
export function TroubleLine({ postId }: { postId: string }) {
  const trouble = troubleOf(postId);
  return trouble === undefined ? null : (
    <p class="trouble">
      <span>{trouble.text}</span>
      <button type="button" class="link" onClick={trouble.retry}>
        {t("shell.retry")}
      </button>
      <button type="button" class="link" onClick={() => dismissTrouble(postId)}>
        {t("post.leaveIt")}
      </button>
    </p>
  );
}
