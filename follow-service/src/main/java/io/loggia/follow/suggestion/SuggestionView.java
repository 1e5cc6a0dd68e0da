package io.loggia.follow.suggestion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to follow, and why: the reason with the most points comes first. */
@Schema(name = "Suggestion")
record SuggestionView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true, minItems = 1) List<Reason> reasons) {

    int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    boolean bridges() {
        return reasons.stream().anyMatch(BridgesDepartments.class::isInstance);
    }
}
