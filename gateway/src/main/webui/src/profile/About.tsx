import type { ComponentChildren } from "preact";
import type { Profile } from "../api/client";
import { languageName, list, month } from "../i18n/formats";
import { t } from "../i18n/messages";
import { LocalTime } from "./LocalTime";

/** The plain facts about somebody. */
export function About({ profile }: { profile: Profile }) {
  const { title, department, pronouns, place, timeZone, languages, availableToHelp, createdAt } =
    profile;
  const available = t(availableToHelp ? "profile.yes" : "profile.notAvailable");
  return (
    <dl class="sheet facts">
      <Fact label={t("profile.title")}>{title}</Fact>
      <Fact label={t("profile.department")}>{department}</Fact>
      <Fact label={t("profile.pronouns")}>{pronouns}</Fact>
      <Fact label={t("profile.place")}>{place}</Fact>
      <Fact label={t("profile.timeZone")}>
        {timeZone && (
          <>
            {timeZone} ·{" "}
            <span class="meta">
              <LocalTime zone={timeZone} />
            </span>
          </>
        )}
      </Fact>
      <Fact label={t("profile.languages")}>{list(languages.map(languageName))}</Fact>
      <Fact label={t("profile.available")}>
        {profile.kind === "PERSON" ? available : undefined}
      </Fact>
      <Fact label={t("profile.here")}>{month(createdAt)}</Fact>
    </dl>
  );
}

/** Nothing where nothing is told. */
function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return children === undefined || children === "" ? null : (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
