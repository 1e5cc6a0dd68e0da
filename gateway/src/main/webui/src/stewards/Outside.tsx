import { t } from "../i18n/messages";
import { Places } from "../admin/Places";
import { isSteward } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { Journal } from "./Journal";
import { OUTWARD } from "./journal";
import { PausedVoices } from "./PausedVoices";
import { Removals } from "./Removals";
import "../people/people.css";
import "./stewards.css";

/** What stewards do about what stands outside. For everybody else there is nothing here. */
export default function Outside({ part = "" }: { part?: string }) {
  const shown = isSteward() ? contentOf(part) : undefined;
  if (shown === undefined) {
    return <NotFound />;
  }
  return (
    <section class="stewards" aria-labelledby="stewards">
      <h1 id="stewards">{t("shell.stewards")}</h1>
      <Places />
      {shown}
    </section>
  );
}

function contentOf(part: string) {
  switch (part) {
    case "":
      return <Removals />;
    case "voices":
      return <PausedVoices />;
    case "journal":
      return <Journal of={OUTWARD} />;
    default:
      return undefined;
  }
}
