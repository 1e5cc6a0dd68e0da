import { t } from "../i18n/messages";
import { NotFound } from "../shell/NotFound";
import { lazily } from "../ui/lazily";
import { SystemList } from "./SystemList";
import { PARTS, type Part } from "./systems";
import "../people/people.css";
import "../profile/profile.css";
import "./systems.css";

const System = lazily(() => import("./System"));

/** The company's other systems: all of them, or what one of them sends and by what rules. */
export default function Systems({ handle, part = "events" }: { handle?: string; part?: string }) {
  if (handle !== undefined) {
    return isPart(part) ? <System key={handle} handle={handle} part={part} /> : <NotFound />;
  }
  return (
    <section class="systems" aria-labelledby="systems">
      <h1 id="systems">{t("systems.title")}</h1>
      <p class="meta">{t("systems.about")}</p>
      <p class="ways">
        <a href="/developers/events">{t("catalogue.forDevelopers")}</a>
      </p>
      <SystemList />
    </section>
  );
}

function isPart(text: string): text is Part {
  return PARTS.some((part) => part === text);
}
