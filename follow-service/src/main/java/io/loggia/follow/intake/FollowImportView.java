package io.loggia.follow.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.loggia.follow.tie.TieOutcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each follow, in the order of the request. */
@Schema(name = "FollowImport")
record FollowImportView(@Schema(required = true) List<Item> items) {

    @Schema(name = "FollowImported")
    record Item(
            @Schema(required = true) String key,
            @Schema(required = true) Outcome outcome,
            @Nullable Reason reason) {

        static Item known(String key) {
            return new Item(key, Outcome.KNOWN, null);
        }

        static Item of(String key, TieOutcome outcome) {
            return switch (outcome) {
                case CHANGED -> new Item(key, Outcome.CHANGED, null);
                case UNCHANGED -> new Item(key, Outcome.UNCHANGED, null);
                case ONESELF -> new Item(key, Outcome.REFUSED, Reason.ONESELF);
                case UNKNOWN_PROFILE -> new Item(key, Outcome.REFUSED, Reason.UNKNOWN_PROFILE);
                case BLOCKED -> new Item(key, Outcome.REFUSED, Reason.BLOCKED);
                case TOO_MANY_FOLLOWS -> new Item(key, Outcome.REFUSED, Reason.TOO_MANY_FOLLOWS);
            };
        }

        boolean refused() {
            return outcome == Outcome.REFUSED;
        }
    }

    enum Outcome {
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("known")
        KNOWN,
        @JsonProperty("refused")
        REFUSED
    }

    enum Reason {
        @JsonProperty("oneself")
        ONESELF,
        @JsonProperty("unknown-profile")
        UNKNOWN_PROFILE,
        @JsonProperty("blocked")
        BLOCKED,
        @JsonProperty("too-many-follows")
        TOO_MANY_FOLLOWS
    }
}
