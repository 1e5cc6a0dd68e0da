import { t } from "../i18n/messages";

/** Somebody else was here meanwhile: whose words shall hold? */
export function Conflict({ onReload }: { onReload: (keepMine: boolean) => void }) {
  return (
    <div class="conflict" role="alert">
      <p>
        <strong>{t("systems.conflict")}</strong>
      </p>
      <p class="form-actions">
        <button type="button" onClick={() => onReload(true)}>
          {t("profile.keepMine")}
        </button>
        <button type="button" onClick={() => onReload(false)}>
          {t("profile.takeTheirs")}
        </button>
      </p>
    </div>
  );
}
