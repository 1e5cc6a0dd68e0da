package io.loggia.outward.guideline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The guidelines that hold now, in one language. */
@Schema(name = "Guidelines")
public record GuidelinesView(
        @Schema(required = true) int version,
        @Schema(required = true) String title,
        @Schema(required = true) String introduction,
        @Schema(required = true) List<Rule> rules) {

    /** One rule; nudges and stewards name it by its number. */
    @Schema(name = "GuidelineRule")
    public record Rule(
            @Schema(required = true) int number,
            @Schema(required = true) String id,
            @Schema(required = true) String title,
            @Schema(required = true) String text) {}
}
