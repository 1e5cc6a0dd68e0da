import { useState } from "preact/hooks";
import type { Concern } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { type Category, rule as decide, type Verdict } from "./concerns";
import { ReasonForm } from "./ReasonForm";
import { WhatFor } from "./WhatFor";

interface Props {
  concern: Concern;
  verdict: Verdict;
  onClose: () => void;
}

/** Keeps, hides or removes what was reported; those who reported it and its author read why. */
export function Rule({ concern, verdict, onClose }: Props) {
  const [category, setCategory] = useState<Category | undefined>(concern.reports[0]?.category);
  const [rule, setRule] = useState("");
  const keeps = verdict === "KEEP";
  return (
    <Dialog title={t(`moderation.ruleTitle.${verdict}`)} onClose={onClose}>
      <ReasonForm
        label={t("moderation.why")}
        act={t(`moderation.ruleNow.${verdict}`)}
        look={verdict === "REMOVE" ? "danger" : "primary"}
        ready={keeps || category !== undefined}
        onAct={(reason) =>
          decide(concern, verdict, reason, {
            ...(!keeps && category !== undefined && { ground: category }),
            ...(!keeps && rule !== "" && { rule }),
          })
        }
        onDone={() => {
          onClose();
          announce(t(`moderation.ruled.${verdict}`));
        }}
        onClose={onClose}
      >
        <p>{t(`moderation.ruleText.${verdict}`)}</p>
        {!keeps && (
          <WhatFor category={category} rule={rule} onCategory={setCategory} onRule={setRule} />
        )}
      </ReasonForm>
    </Dialog>
  );
}
