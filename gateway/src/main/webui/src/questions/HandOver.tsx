import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { handOver } from "./acts";
import { ChoosePerson } from "./ChoosePerson";

interface Props {
  question: Question;
  onClose: () => void;
}

/** To somebody else, who goes on with it. */
export function HandOver({ question, onClose }: Props) {
  return (
    <ChoosePerson
      question={question}
      title={t("questions.handOverTitle")}
      act={t("questions.handOver")}
      actOn={(name) => t("questions.handOverToName", { name })}
      choose={(to) => handOver(question.id, to)}
      done={t("questions.handedOver")}
      onClose={onClose}
    />
  );
}
