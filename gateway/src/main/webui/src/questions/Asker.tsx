import { t } from "../i18n/messages";
import "./asker.css";

/** What somebody outside calls themselves; nobody has checked it, and that is said beside it. */
export function Asker({ name }: { name: string }) {
  return (
    <span class="asker">
      <span class="name" dir="auto">
        {name}
      </span>{" "}
      <span class="outside-chip">{t("questions.notVerified")}</span>
    </span>
  );
}
