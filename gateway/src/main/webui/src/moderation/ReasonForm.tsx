import { t } from "../i18n/messages";
import { ReasonForm as Form, type ReasonFormProps } from "../ui/ReasonForm";
import { refusalText } from "./refusals";

const MOST_REASON = 1_000;

type Props = Omit<ReasonFormProps, "cancel" | "most" | "refusal">;

/** An act about what was reported, with its reason. */
export function ReasonForm(props: Props) {
  return (
    <Form {...props} cancel={t("moderation.leave")} most={MOST_REASON} refusal={refusalText} />
  );
}
