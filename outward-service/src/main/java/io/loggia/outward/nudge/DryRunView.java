package io.loggia.outward.nudge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule would have said to the newest public posts: of how many, to how many, and to which.
 */
@Schema(name = "DryRun")
record DryRunView(
        @Schema(required = true) int posts,
        @Schema(required = true) int hinted,
        @Schema(required = true, description = "At most twenty, as outsiders read them")
                List<Hinted> examples) {

    /** A public text, and the places in it. */
    @Schema(name = "HintedText")
    record Hinted(
            @Schema(required = true) String text, @Schema(required = true) List<Place> places) {}

    /** From and up to before these UTF-16 units. */
    @Schema(name = "HintedPlace")
    record Place(@Schema(required = true) int start, @Schema(required = true) int end) {}
}
