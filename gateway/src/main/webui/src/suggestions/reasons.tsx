import type { SuggestionReason } from "../api/client";
import { list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { FollowedBy } from "../people/Familiar";

/** Why somebody is suggested, in words; the first two reasons say enough. */
export function Reasons({ reasons }: { reasons: SuggestionReason[] }) {
  return (
    <>
      {reasons.slice(0, 2).map((reason) => (
        <Reason key={reason.kind} reason={reason} />
      ))}
    </>
  );
}

function Reason({ reason }: { reason: SuggestionReason }) {
  if (reason.kind === "FOLLOWED_BY") {
    return <FollowedBy profileIds={reason.profileIds} count={reason.count} />;
  }
  return (
    <p
      class="why"
      title={reason.kind === "COMPLEMENTS" ? t("suggestions.complementsHint") : undefined}
    >
      {wordsOf(reason)}
    </p>
  );
}

/** A reason that needs nobody's name. */
export function wordsOf(reason: Exclude<SuggestionReason, { kind: "FOLLOWED_BY" }>): string {
  switch (reason.kind) {
    case "SAME_TOPICS":
      return t("suggestions.sameTopics", { topics: signed(reason.topics) });
    case "COMPLEMENTS":
      return t("suggestions.complements", { topics: signed(reason.topics) });
    case "BRIDGES_DEPARTMENTS":
      return t("suggestions.bridges", { department: reason.department });
  }
}

function signed(slugs: string[]): string {
  return list(slugs.map((slug) => `#${slug}`));
}
