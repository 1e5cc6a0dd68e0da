import { useMutation } from "@tanstack/preact-query";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { withdraw } from "./taking";

/** Takes a post back from the world, and says what that can do and what not. */
export function Withdraw({ post }: { post: Post }) {
  const withdrawing = useMutation({
    mutationFn: () => withdraw(post),
    onSuccess: (atOnce) => {
      closePostLayer();
      announce(t(atOnce ? "outside.isWithdrawn" : "outside.isPending"));
    },
  });
  return (
    <Dialog title={t("outside.withdrawTitle")} onClose={closePostLayer}>
      <p>{t("outside.withdrawText")}</p>
      <p>
        <strong>{t("outside.copies")}</strong>
      </p>
      {withdrawing.isError && (
        <p class="trouble" role="alert">
          {problemText(withdrawing.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={closePostLayer}>
          {t("outside.leaveOutside")}
        </button>
        <button
          type="button"
          class="danger"
          data-testid="withdraw"
          disabled={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {t("outside.withdraw")}
        </button>
      </div>
    </Dialog>
  );
}
