package io.loggia.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is not a success: {@code application/problem+json}. */
@Schema(name = "Problem")
public record ProblemView(
        @Schema(required = true, examples = "urn:loggia:problem:not-found") String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable @Schema(description = "When what is refused may be allowed again")
                Instant until) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(
            FeedProblem problem,
            @Nullable String field,
            @Nullable String detail,
            @Nullable Instant until) {
        return new ProblemView(
                problem.type(), problem.title(), problem.status(), detail, field, until);
    }
}
