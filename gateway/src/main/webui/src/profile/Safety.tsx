import { useState } from "preact/hooks";
import { Departure } from "../admin/Departure";
import { saysWhoLeaves } from "../admin/leavers";
import type { Profile } from "../api/client";
import { t } from "../i18n/messages";
import { useListed } from "../safety/listed";
import { profilePath } from "../shell/navigation";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { lazily, Nothing } from "../ui/lazily";
import { Menu } from "../ui/Menu";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

const Report = lazily(() => import("../moderation/Report"), Nothing);

function useSafety({ id, displayName: name }: Profile) {
  const mute = useListed("mutes", id);
  const block = useListed("blocks", id);
  const set = (
    { change }: typeof mute,
    wanted: boolean,
    told: { on: string; off: string },
  ): void => {
    const undo = { label: t("people.undo"), run: () => set({ ...mute, change }, !wanted, told) };
    change.mutate(wanted, {
      onSuccess: () => announce(wanted ? told.on : told.off, undo),
      onError: (problem) => announce(problemText(problem)),
    });
  };
  return {
    muted: mute.listed,
    blocked: block.listed,
    mute: (wanted: boolean) =>
      set(mute, wanted, { on: t("people.muted", { name }), off: t("people.unmuted", { name }) }),
    block: (wanted: boolean) =>
      set(block, wanted, {
        on: t("people.blocked", { name }),
        off: t("people.unblocked", { name }),
      }),
  };
}

/** What one can do about somebody besides following; what is grave says first what it does. */
export function SafetyMenu({ profile }: { profile: Profile }) {
  const { muted, blocked, mute, block } = useSafety(profile);
  const [asking, setAsking] = useState<"block" | "leave" | "report" | null>(null);
  const { displayName: name, handle } = profile;
  const copyLink = () =>
    void navigator.clipboard
      .writeText(location.origin + profilePath(handle))
      .then(() => announce(t("profile.linkCopied")));
  const blocking = blocked
    ? { label: t("people.unblock"), icon: "lock" as const, onSelect: () => block(false) }
    : {
        label: t("people.block"),
        icon: "lock" as const,
        danger: true,
        onSelect: () => setAsking("block"),
      };
  return (
    <>
      <Menu
        label={t("profile.more", { name })}
        items={[
          { label: t("profile.copyLink"), icon: "link", onSelect: copyLink },
          {
            label: t(muted ? "people.unmute" : "people.mute"),
            icon: "bell",
            onSelect: () => mute(!muted),
          },
          ...(profile.kind === "PERSON"
            ? [
                {
                  label: t("post.report"),
                  icon: "flag" as const,
                  onSelect: () => setAsking("report"),
                },
                blocking,
              ]
            : []),
          ...(saysWhoLeaves(profile)
            ? [{ label: t("profile.leave"), danger: true, onSelect: () => setAsking("leave") }]
            : []),
        ]}
      >
        <Icon name="more" />
      </Menu>
      {asking === "leave" && <Departure profile={profile} onClose={() => setAsking(null)} />}
      {asking === "report" && (
        <Report
          about={{ profileId: profile.id }}
          title={t("moderation.reportPerson", { name })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "block" && (
        <Dialog title={t("people.blockTitle", { name })} onClose={() => setAsking(null)}>
          <p>{t("people.blockEffect", { name })}</p>
          <p class="dialog-actions">
            <button type="button" onClick={() => setAsking(null)}>
              {t("people.cancel")}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setAsking(null);
                block(true);
              }}
            >
              {t("people.block")}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}

/** Reminds that somebody is muted or blocked, and of what that does; with the way back. */
export function SafetyStrip({ profile }: { profile: Profile }) {
  const { muted, blocked, mute, block } = useSafety(profile);
  const { displayName: name } = profile;
  if (!muted && !blocked) {
    return null;
  }
  return (
    <p class="strip safety">
      {blocked ? t("people.blockedEffect", { name }) : t("people.mutedEffect", { name })}
      <button type="button" class="quiet" onClick={() => (blocked ? block(false) : mute(false))}>
        {t(blocked ? "people.unblock" : "people.unmute")}
      </button>
    </p>
  );
}
