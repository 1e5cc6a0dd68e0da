import { useMutation } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import { refusalText } from "./refusals";

const MOST_REASON = 1_000;

interface Props {
  /** What the words are for, and who reads them. */
  label: string;
  /** What the button does. */
  act: string;
  look?: "danger" | "primary" | "outside";
  /** Whether what stands above the words is complete. */
  ready?: boolean;
  onAct: (reason: string) => Promise<void>;
  onDone: () => void;
  onClose: () => void;
  children?: ComponentChildren;
}

/** An act with a reason: nothing is done without words for whom it concerns. */
export function ReasonForm(props: Props) {
  const { label, act, look = "primary", ready = true, onAct, onDone, onClose, children } = props;
  const field = useUniqueId();
  const [reason, setReason] = useState("");
  const acting = useMutation({ mutationFn: () => onAct(reason.trim()), onSuccess: onDone });
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate();
      }}
    >
      {children}
      <label for={field}>{label}</label>
      <textarea
        id={field}
        rows={3}
        dir="auto"
        maxLength={MOST_REASON}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      {acting.isError && (
        <p class="trouble" role="alert">
          {refusalText(acting.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={onClose}>
          {t("outside.leaveIt")}
        </button>
        <button
          type="submit"
          class={look}
          disabled={!ready || reason.trim() === "" || acting.isPending}
        >
          {act}
        </button>
      </div>
    </form>
  );
}
