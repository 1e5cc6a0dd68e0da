package io.loggia.outward.question;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many questions wait, and how fast they are answered. */
@Schema(name = "QuestionSummary")
record SummaryView(
        @Schema(required = true, description = "Nobody's") long open,
        @Schema(required = true, description = "Nobody's, and fit you") long forMe,
        @Schema(required = true, description = "Yours") long mine,
        @Nullable @Schema(description = "When your claim ends that ends first, if it ends soon")
                Instant endsNext,
        @Nullable @Schema(
                        description =
                                "To the first answer, of those answered in 30 days; absent if none was")
                Long medianMinutesToAnswer,
        @Schema(required = true, description = "First answered within 30 days")
                long answeredThisMonth) {}
