import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { ReasonForm } from "../outside/ReasonForm";
import { useUniqueId } from "../ui/useUniqueId";
import { RulePicker } from "./RulePicker";
import { removeAt } from "./removals";

/** Takes away what a steward has found outside, by the address of its page. */
export function RemoveAddressed({ onClose }: { onClose: () => void }) {
  const field = useUniqueId();
  const [address, setAddress] = useState("");
  const [rule, setRule] = useState("");
  return (
    <Dialog title={t("stewards.removeTitle")} onClose={onClose}>
      <ReasonForm
        label={t("stewards.removeReason")}
        act={t("stewards.removeNow")}
        look="danger"
        ready={address.trim() !== "" && rule !== ""}
        onAct={(reason) => removeAt(address.trim(), rule, reason)}
        onDone={() => {
          onClose();
          announce(t("stewards.isRemoved"));
        }}
        onClose={onClose}
      >
        <p>{t("stewards.removeText")}</p>
        <label for={field}>{t("stewards.address")}</label>
        <input
          id={field}
          type="url"
          inputMode="url"
          autoComplete="off"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <RulePicker rule={rule} onPick={setRule} />
      </ReasonForm>
    </Dialog>
  );
}
