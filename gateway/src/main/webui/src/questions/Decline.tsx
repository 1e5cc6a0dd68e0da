import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { decline } from "./acts";
import { GiveReason } from "./GiveReason";

interface Props {
  question: Question;
  onClose: () => void;
}

/** No answer: the reason is for everybody to read. */
export function Decline({ question: { id }, onClose }: Props) {
  return (
    <GiveReason
      title={t("questions.declineTitle")}
      label={t("questions.declineReason")}
      cancel={t("questions.leaveOpen")}
      act={t("questions.declineNow")}
      send={(reason) => decline(id, reason)}
      done={t("questions.declined")}
      onClose={onClose}
    />
  );
}
