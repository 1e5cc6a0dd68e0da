import type { ComponentChildren } from "preact";
import { t } from "../i18n/messages";

interface Props {
  words: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  children?: ComponentChildren;
}

/** Somebody else was here meanwhile: what differs, and whose words shall hold. */
export function Conflict({ words, onKeepMine, onTakeTheirs, children }: Props) {
  return (
    <div class="conflict" role="alert">
      <p>
        <strong>{words}</strong>
      </p>
      {children}
      <p class="form-actions">
        <button type="button" onClick={onKeepMine}>
          {t("profile.keepMine")}
        </button>
        <button type="button" onClick={onTakeTheirs}>
          {t("profile.takeTheirs")}
        </button>
      </p>
    </div>
  );
}
