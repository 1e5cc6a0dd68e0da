package io.loggia.outward;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is not a success: {@code application/problem+json}. */
@Schema(name = "Problem")
record ProblemView(
        @Schema(required = true, examples = "urn:loggia:problem:not-found") String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable @Schema(description = "Who is on the question") UUID claimedBy,
        @Nullable Instant claimedSince) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(
            OutwardProblem problem,
            @Nullable String field,
            @Nullable String detail,
            ProblemException.@Nullable Claim claim) {
        return new ProblemView(
                problem.type(),
                problem.title(),
                problem.status(),
                detail,
                field,
                claim == null ? null : claim.profileId(),
                claim == null ? null : claim.since());
    }
}
