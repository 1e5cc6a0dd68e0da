import { useMutation } from "@tanstack/preact-query";
import type { Profile } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { sayLeft } from "./leavers";

interface Props {
  profile: Profile;
  onClose: () => void;
}

/** Asks whether somebody has left the company, or is back, and says first what that does. */
export function Departure({ profile: { id, displayName: name, state }, onClose }: Props) {
  const leaves = state === "ACTIVE";
  const change = useMutation({
    mutationFn: () => sayLeft(id, leaves),
    onSuccess: () => {
      announce(t(leaves ? "profile.leaveDone" : "profile.comeBackDone", { name }));
      onClose();
    },
    onError: (problem) => announce(problemText(problem)),
  });
  return (
    <Dialog
      title={t(leaves ? "profile.leaveTitle" : "profile.comeBackTitle", { name })}
      onClose={onClose}
    >
      {leaves ? (
        <>
          <p>{t("profile.leaveInside", { name })}</p>
          <p>{t("profile.leaveOutside")}</p>
        </>
      ) : (
        <p>{t("profile.comeBackText", { name })}</p>
      )}
      <p class="dialog-actions">
        <button type="button" onClick={onClose}>
          {t("people.cancel")}
        </button>
        <button
          type="button"
          class={leaves ? "danger" : "primary"}
          disabled={change.isPending}
          onClick={() => change.mutate()}
        >
          {t(leaves ? "profile.leaveNow" : "profile.comeBackNow", { name })}
        </button>
      </p>
    </Dialog>
  );
}
