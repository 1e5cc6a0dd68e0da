package io.loggia.outward.nudge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is writing. */
record AdviceRequest(
        @NotNull @Size(max = MOST) @Schema(required = true, maxLength = MOST) String text,
        @Nullable @Size(max = 20) @Schema(
                        maxItems = 20,
                        description =
                                "The description of each picture; null or empty where it lacks")
                List<@Nullable String> alts) {

    private static final int MOST = 65_536;

    List<@Nullable String> pictures() {
        return alts == null ? List.of() : alts;
    }
}
