package io.loggia.profile.finder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody was found: a part of the profile in which it stands. */
@Schema(name = "MatchReason")
record ReasonView(@Schema(required = true) Kind kind, @Schema(required = true) String text) {

    @Schema(name = "MatchReasonKind")
    enum Kind {
        NAME,
        HANDLE,
        TITLE,
        DEPARTMENT,
        PLACE,
        ASK_TOPIC,
        LEARN_TOPIC,
        WORK,
        BIO
    }

    static ReasonView of(String kind, String text) {
        return new ReasonView(Kind.valueOf(kind), text);
    }
}
