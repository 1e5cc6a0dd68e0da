package io.loggia.outward.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a question is offered to somebody. */
@Schema(name = "Reason")
record Reason(
        @Schema(required = true) Kind kind,
        @Nullable @Schema(examples = "kafka") String topic,
        @Nullable @Schema(description = "How many answers of theirs have helped an asker")
                Integer count) {

    /** What speaks for somebody. */
    enum Kind {
        /** The asker named them. */
        ADDRESSED,

        /** They say that they answer about the topic. */
        TOPIC,

        /** Answers of theirs about the topic have helped. */
        ANSWERED
    }

    static Reason addressed() {
        return new Reason(Kind.ADDRESSED, null, null);
    }

    static Reason declared(String topic) {
        return new Reason(Kind.TOPIC, topic, null);
    }

    static Reason confirmed(String topic, int answers) {
        return new Reason(Kind.ANSWERED, topic, answers);
    }
}
