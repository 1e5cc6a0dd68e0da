import { useLocation } from "preact-iso";
import { t, type PlainKey } from "../i18n/messages";

/** What stewards look after, each with its own address. */
const PLACES: { path: string; label: PlainKey }[] = [
  { path: "/admin/outside", label: "stewards.removals" },
  { path: "/admin/outside/voices", label: "stewards.voices" },
  { path: "/admin/outside/journal", label: "stewards.journal" },
  { path: "/admin/moderation", label: "moderation.title" },
  { path: "/admin/moderation/journal", label: "moderation.journal" },
  { path: "/admin/nudges", label: "rulebook.nudges" },
  { path: "/admin/guidelines", label: "rulebook.guidelines" },
];

/** The way from one of a steward's screens to the others. */
export function Places() {
  const { path } = useLocation();
  return (
    <nav class="tabs" aria-label={t("stewards.places")}>
      {PLACES.map((place) => (
        <a
          key={place.path}
          href={place.path}
          aria-current={place.path === path ? "page" : undefined}
        >
          {t(place.label)}
        </a>
      ))}
    </nav>
  );
}
