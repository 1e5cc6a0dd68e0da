import { t } from "../i18n/messages";
import { Places } from "../admin/Places";
import { isSteward } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { lazily } from "../ui/lazily";
import "../guidelines/guidelines.css";
import "../people/people.css";
import "../profile/profile.css";
import "./rulebook.css";

const PARTS = {
  nudges: lazily(() => import("./Nudges")),
  guidelines: lazily(() => import("./Editions")),
};

type Part = keyof typeof PARTS;

/** What the house says about speaking outside, for those who write it; for others nothing is here. */
export default function Rulebook({ part }: { part: string }) {
  if (!isSteward() || !Object.hasOwn(PARTS, part)) {
    return <NotFound />;
  }
  const Shown = PARTS[part as Part];
  return (
    <section class="rulebook" aria-labelledby="rulebook">
      <h1 id="rulebook">{t("rulebook.title")}</h1>
      <Places />
      <Shown />
    </section>
  );
}
