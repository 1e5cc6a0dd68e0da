import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { KeyMap } from "./KeyMap";
import { helpOpen } from "./navigation";

/** The keyboard map, over whatever screen one is at. */
export default function KeyboardHelp() {
  return (
    <Dialog title={t("keys.title")} onClose={() => (helpOpen.value = false)}>
      <KeyMap />
    </Dialog>
  );
}
