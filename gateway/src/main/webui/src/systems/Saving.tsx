import { t } from "../i18n/messages";
import { problemText } from "../ui/states";

interface Props {
  saving: { isPending: boolean; error: Error | null };
  /** Whether what went wrong stands elsewhere already. */
  told: boolean;
}

/** The end of a form: what went wrong with all of it, and the button. */
export function Saving({ saving: { isPending, error }, told }: Props) {
  return (
    <>
      {error && !told && (
        <p class="field-problem" role="alert">
          {problemText(error)}
        </p>
      )}
      <p class="form-actions">
        <button type="submit" class="primary" disabled={isPending}>
          {t("systems.save")}
        </button>
      </p>
    </>
  );
}
