import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { NudgeRule } from "../api/client";
import { t } from "../i18n/messages";
import { Field } from "../profile/edit/Field";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { removeRule } from "./rules";

interface Props {
  rule: NudgeRule;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asked once more, with a reason for the journal. */
export function RemoveRule({ rule, onClose, onRemoved }: Props) {
  const [reason, setReason] = useState("");
  const removing = useMutation({
    mutationFn: () => removeRule(rule, reason),
    onSuccess: () => {
      announce(t("rulebook.removed"));
      onRemoved();
    },
  });
  return (
    <Dialog title={t("rulebook.removeTitle", { rule: rule.id })} onClose={onClose}>
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          removing.mutate();
        }}
      >
        <Field
          name="reason"
          label={t("rulebook.reason")}
          hint={t("rulebook.reasonHint")}
          value={reason}
          onChange={setReason}
          {...(removing.isError && { problem: problemText(removing.error) })}
        />
        <div class="dialog-acts">
          <button type="button" onClick={onClose}>
            {t("rulebook.keep")}
          </button>
          <button
            type="submit"
            class="primary"
            disabled={reason.trim() === "" || removing.isPending}
          >
            {t("rulebook.remove")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
