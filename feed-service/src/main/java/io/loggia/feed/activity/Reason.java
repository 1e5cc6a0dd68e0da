package io.loggia.feed.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.loggia.feed.FeedProblem;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an event did not become a post. */
@Schema(name = "ActivityReason")
enum Reason {
    /** No CloudEvent, or an attribute that does not hold what it should. */
    @JsonProperty("invalid-event")
    INVALID_EVENT(FeedProblem.INVALID_FIELD),
    /** It says that it comes from another system. */
    @JsonProperty("foreign-source")
    FOREIGN_SOURCE(FeedProblem.FOREIGN_SOURCE),
    /** Another event had this id. */
    @JsonProperty("id-reused")
    ID_REUSED(FeedProblem.EVENT_ID_REUSED),
    /** The type is not among those of the source. */
    @JsonProperty("unknown-type")
    UNKNOWN_TYPE(FeedProblem.EVENT_REFUSED),
    /** The template names what the data lack, or what is no text there. */
    @JsonProperty("missing-value")
    MISSING_VALUE(FeedProblem.EVENT_REFUSED),
    /** What the template makes of it is not what a post may hold. */
    @JsonProperty("invalid-text")
    INVALID_TEXT(FeedProblem.EVENT_REFUSED),
    /** The source had sent as many as it may. */
    @JsonProperty("quota-exceeded")
    QUOTA_EXCEEDED(FeedProblem.QUOTA_EXCEEDED);

    private final FeedProblem problem;

    Reason(FeedProblem problem) {
        this.problem = problem;
    }

    /** Other rules may make a post of the event as it is. */
    boolean isOfRules() {
        return this == UNKNOWN_TYPE || this == MISSING_VALUE || this == INVALID_TEXT;
    }

    /** As in {@code missing-value}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is answered where an event is alone in its request. */
    FeedProblem problem() {
        return problem;
    }
}
