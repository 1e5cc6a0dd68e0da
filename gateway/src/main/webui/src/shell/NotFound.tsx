import { t } from "../i18n/messages";
import { Empty } from "../ui/states";

/** What is not there and what may not be seen look the same. */
export function NotFound() {
  return (
    <Empty title={t("shell.notFound.title")}>
      <p>{t("shell.notFound.text")}</p>
      <a href="/">{t("shell.notFound.home")}</a>
    </Empty>
  );
}
