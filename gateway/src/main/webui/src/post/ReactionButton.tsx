import { useEffect, useRef, useState } from "preact/hooks";
import type { Post, ReactionKind } from "../api/client";
import { count, list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { place } from "../ui/Menu";
import { useUniqueId } from "../ui/useUniqueId";
import { has, REACTIONS, toggle } from "./relations";

const A_HOLD = 450;

interface Props {
  post: Post;
  labelled: boolean;
  /** Set here, so that the menu of the post can offer the reactions too. */
  offering: { current: () => void };
}

/** A tap likes; holding it, or an arrow key, offers the four reactions. */
export function ReactionButton({ post, labelled, offering }: Props) {
  const id = useUniqueId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const offer = useRef<HTMLDivElement>(null);
  const hold = useHold(() => offer.current?.showPopover());
  offering.current = () => {
    button.current?.focus();
    offer.current?.showPopover();
  };
  const own = REACTIONS.filter((kind) => has(post, kind));
  const total = REACTIONS.reduce((sum, kind) => sum + (post.reactions[kind] ?? 0), 0);
  const kind = own[0] ?? "like";
  return (
    <>
      <button
        ref={button}
        type="button"
        class={own.length > 0 ? "act said" : "act"}
        aria-pressed={has(post, "like")}
        aria-haspopup="true"
        title={summary(post)}
        onPointerDown={hold.begin}
        onPointerUp={hold.end}
        onPointerLeave={hold.end}
        onContextMenu={(event) => {
          event.preventDefault();
          offer.current?.showPopover();
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp" || event.key === "ArrowDown") {
            event.preventDefault();
            offer.current?.showPopover();
          }
        }}
        onClick={() => hold.wasTap() && toggle(post, "like")}
      >
        <Icon name={kind} filled={own.length > 0 && kind === "like"} />
        <span class={labelled ? "word" : "unseen"}>{t("post.like")}</span>
        {total > 0 && <span>{count(total)}</span>}
      </button>
      <div
        ref={offer}
        id={id}
        popover="auto"
        class="menu reactions"
        role="toolbar"
        tabIndex={-1}
        aria-label={t("post.reactions")}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onToggle={(event) => {
          if (event.newState === "open") {
            place(offer.current, button.current);
            offer.current?.querySelector("button")?.focus();
          }
        }}
        onKeyDown={(event) => move(event, offer.current)}
      >
        {open &&
          REACTIONS.map((each) => (
            <Choice
              key={each}
              kind={each}
              post={post}
              onChoose={() => {
                offer.current?.hidePopover();
                toggle(post, each);
              }}
            />
          ))}
      </div>
    </>
  );
}

function Choice({
  kind,
  post,
  onChoose,
}: {
  kind: ReactionKind;
  post: Post;
  onChoose: () => void;
}) {
  return (
    <button type="button" aria-pressed={has(post, kind)} onClick={onChoose}>
      <Icon name={kind} filled={has(post, kind) && kind === "like"} />
      <span>{t(`post.${kind}`)}</span>
    </button>
  );
}

function summary(post: Post): string {
  const said = REACTIONS.filter((kind) => (post.reactions[kind] ?? 0) > 0);
  return list(said.map((kind) => `${t(`post.${kind}`)} ${count(post.reactions[kind] ?? 0)}`));
}

function move(event: KeyboardEvent, offer: HTMLElement | null): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    const all = [...(offer?.querySelectorAll("button") ?? [])];
    const next = all.indexOf(document.activeElement as HTMLButtonElement) + step;
    all.at(next % all.length)?.focus();
  }
}

function useHold(onHold: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const held = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    begin: () => {
      held.current = false;
      timer.current = setTimeout(() => {
        held.current = true;
        onHold();
      }, A_HOLD);
    },
    end: () => clearTimeout(timer.current),
    wasTap: () => {
      const tap = !held.current;
      held.current = false;
      return tap;
    },
  };
}
