package io.loggia.outward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is not a success: {@code application/problem+json}. */
@Schema(name = "Problem")
record ProblemView(
        @Schema(required = true, examples = "urn:loggia:problem:not-found") String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Nullable String detail,
        @Nullable String field) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(OutwardProblem problem, @Nullable String field, @Nullable String detail) {
        return new ProblemView(problem.type(), problem.title(), problem.status(), detail, field);
    }
}
