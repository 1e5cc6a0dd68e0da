import { useMutation } from "@tanstack/preact-query";
import type { GuestReply } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Asker } from "../questions/Asker";
import { usePerson } from "../questions/usePerson";
import { postPath } from "../shell/navigation";
import { Menu } from "../ui/Menu";
import { problemText } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { hide, HIDDEN_REASONS, type HiddenReason, show } from "./replies";

interface Props {
  reply: GuestReply;
  /** Leads to what it answers. */
  withPost?: boolean;
}

/** What somebody outside has replied: plain text, where it stands, and what may be decided about it. */
export function GuestReplyCard({ reply, withPost = false }: Props) {
  const id = useUniqueId();
  const { name, text, receivedAt, state, postId, mayDecide } = reply;
  return (
    <li>
      <article
        class={state === "SHOWN" ? "guest-reply" : "guest-reply unshown"}
        tabIndex={-1}
        data-testid="guest-reply"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-text`}
      >
        <p id={`${id}-name`} class="meta">
          <Asker name={name} /> <Time at={receivedAt} />
        </p>
        <p id={`${id}-text`} class="guest-text" dir="auto">
          {text}
        </p>
        <Standing reply={reply} />
        {withPost && <a href={postPath(postId)}>{t("guests.toPost")}</a>}
        {mayDecide && <Decision reply={reply} />}
      </article>
    </li>
  );
}

function Standing({ reply: { state, holdReason, showsAt, hiddenReason, hiddenBy } }: Props) {
  const { name } = usePerson(state === "HIDDEN" ? hiddenBy : undefined);
  if (state === "HELD") {
    return (
      <p class="guest-standing">
        {holdReason && t(`guests.held.${holdReason}`)}{" "}
        {showsAt ? t("guests.showsAt", { time: moment(showsAt) }) : t("guests.needsDecision")}
      </p>
    );
  }
  if (state === "HIDDEN") {
    return (
      <p class="guest-standing">
        {hiddenReason && t("guests.hidden", { reason: t(`guests.reason.${hiddenReason}`) })}{" "}
        {name !== undefined && t("guests.hiddenBy", { name })}
      </p>
    );
  }
  return null;
}

function Decision({ reply: { id, state } }: Props) {
  const showing = useMutation({
    mutationFn: () => show(id),
    onSuccess: () => announce(t("guests.isShown")),
  });
  const hiding = useMutation({
    mutationFn: (reason: HiddenReason) => hide(id, reason),
    onSuccess: () => announce(t("guests.isHidden")),
  });
  const isBusy = showing.isPending || hiding.isPending;
  const problem = showing.error ?? hiding.error;
  return (
    <>
      <p class="guest-acts">
        {state !== "SHOWN" && (
          <button
            type="button"
            data-testid="show-reply"
            disabled={isBusy}
            onClick={() => showing.mutate()}
          >
            {t("guests.show")}
          </button>
        )}
        {state !== "HIDDEN" && (
          <Menu
            label={t("guests.hide")}
            items={HIDDEN_REASONS.map((reason) => ({
              label: t(`guests.reason.${reason}`),
              onSelect: () => hiding.mutate(reason),
            }))}
          >
            {t("guests.hide")}
          </Menu>
        )}
      </p>
      {problem && !isBusy && (
        <p class="trouble" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
