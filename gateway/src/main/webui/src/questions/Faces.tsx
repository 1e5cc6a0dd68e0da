import { useQueries } from "@tanstack/preact-query";
import type { Profile, Question } from "../api/client";
import { list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { profileQuery } from "../people/profiles";
import { Avatar } from "../ui/Avatar";
import { fitting } from "./stage";

const SHOWN = 3;

/** The colleagues whom a question fits, by face; their names for ears and for whoever points there. */
export function Faces({ question }: { question: Question }) {
  const people = useQueries({ queries: fitting(question).slice(0, SHOWN).map(profileQuery) })
    .map(({ data }) => data)
    .filter((profile): profile is Profile => profile?.state === "ACTIVE");
  if (people.length === 0) {
    return null;
  }
  const words = t("questions.fits", { names: list(people.map(({ displayName }) => displayName)) });
  return (
    <span class="known-faces" title={words}>
      {people.map(({ id, handle, displayName }) => (
        <Avatar key={id} handle={handle} name={displayName} size="small" />
      ))}
      <span class="unseen">{words}</span>
    </span>
  );
}
