import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { refusalText } from "./refusals";

const MOST_REASON = 500;

interface Props {
  title: string;
  /** Whose eyes the reason is for. */
  label: string;
  cancel: string;
  act: string;
  send: (reason: string) => Promise<unknown>;
  /** Told once it is done. */
  done: string;
  onClose: () => void;
}

/** Asks for the reason of what changes how a question stands outside. */
export function GiveReason({ title, label, cancel, act, send, done, onClose }: Props) {
  const field = useUniqueId();
  const [reason, setReason] = useState("");
  const sending = useMutation({
    mutationFn: () => send(reason.trim()),
    onSuccess: () => {
      onClose();
      announce(done);
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <label for={field}>{label}</label>
        <textarea
          id={field}
          rows={3}
          dir="auto"
          maxLength={MOST_REASON}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        {sending.isError && (
          <p class="trouble" role="alert">
            {refusalText(sending.error)}
          </p>
        )}
        <div class="dialog-acts">
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="submit"
            class="outside"
            disabled={reason.trim() === "" || sending.isPending}
          >
            {act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
