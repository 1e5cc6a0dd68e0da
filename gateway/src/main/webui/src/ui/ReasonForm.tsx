import { useMutation } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useUniqueId } from "./useUniqueId";

/** An act, and what its form says of it. */
export interface ReasonFormProps {
  /** What the words are for, and who reads them. */
  label: string;
  /** What the button does. */
  act: string;
  cancel: string;
  /** How many characters the house takes. */
  most: number;
  look?: "danger" | "primary" | "outside";
  /** Whether what stands above the words is complete. */
  ready?: boolean;
  onAct: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
  /** Why the house has not done it. */
  refusal: (problem: Error) => string;
  children?: ComponentChildren;
}

/** An act with a reason: nothing is done without words for whom it concerns. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, act, cancel, most, look = "primary", ready = true, children } = props;
  const { onAct, onDone, onClose, refusal } = props;
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
        maxLength={most}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      {acting.isError && (
        <p class="trouble" role="alert">
          {refusal(acting.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={onClose}>
          {cancel}
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
