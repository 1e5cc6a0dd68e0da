import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { ReasonForm } from "../outside/ReasonForm";
import type { Outcome } from "./removals";

const OUTCOMES: Outcome[] = ["OVERTURNED", "UPHELD"];

interface Props {
  /** What somebody says against what was taken away of theirs. */
  appeal: string;
  onDecide: (outcome: Outcome, reason: string) => Promise<void>;
  onClose: () => void;
}

/** Decides an appeal against what another has taken away; whoever appealed reads the reason. */
export function Decide({ appeal, onDecide, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <Dialog title={t("stewards.decideTitle")} onClose={onClose}>
      <blockquote class="words" dir="auto">
        {appeal}
      </blockquote>
      <ReasonForm
        label={t("stewards.decideReason")}
        act={t("stewards.decideNow")}
        ready={outcome !== undefined}
        onAct={(reason) => (outcome === undefined ? Promise.resolve() : onDecide(outcome, reason))}
        onDone={() => {
          onClose();
          announce(t(outcome === "UPHELD" ? "stewards.isUpheld" : "stewards.isOverturned"));
        }}
        onClose={onClose}
      >
        <fieldset class="choices">
          <legend>{t("stewards.decideWhat")}</legend>
          {OUTCOMES.map((each) => (
            <label key={each} class="check">
              <input
                type="radio"
                name="outcome"
                checked={each === outcome}
                onChange={() => setOutcome(each)}
              />
              {t(`stewards.choose.${each}`)}
            </label>
          ))}
        </fieldset>
      </ReasonForm>
    </Dialog>
  );
}
