import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/messages";
import { Icon } from "./Icon";
import { useUniqueId } from "./useUniqueId";

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  wide?: boolean;
  /** As large as the window. */
  sheet?: boolean;
  testId?: string;
}

/** A modal layer on the native dialog: Esc closes it, focus goes back to whoever opened it. */
export function Dialog({ title, onClose, children, wide = false, sheet = false, testId }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useUniqueId();
  // Before any content takes the focus, so that the opener is still known.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const layer = dialog.current;
    layer?.showModal();
    return () => {
      // As long as it is open nothing beneath it takes the focus.
      layer?.close();
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide ? "wide" : ""} ${sheet ? "sheet" : ""}`}
      aria-labelledby={heading}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="quiet" aria-label={t("shell.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
