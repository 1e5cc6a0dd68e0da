import { Dialog } from "../ui/Dialog";
import { ReasonForm } from "../ui/ReasonForm";
import { announce } from "../ui/toasts";
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
  return (
    <Dialog title={title} onClose={onClose}>
      <ReasonForm
        label={label}
        act={act}
        cancel={cancel}
        most={MOST_REASON}
        look="outside"
        onAct={send}
        onDone={() => {
          onClose();
          announce(done);
        }}
        onClose={onClose}
        refusal={refusalText}
      />
    </Dialog>
  );
}
