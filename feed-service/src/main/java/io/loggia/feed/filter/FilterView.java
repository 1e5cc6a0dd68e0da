package io.loggia.feed.filter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words that the caller filters; after {@code until} they are not looked for any more. */
@Schema(name = "WordFilter")
public record FilterView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String phrase,
        @Schema(required = true) Manner manner,
        @Nullable Instant until) {

    static FilterView of(WordFilter filter) {
        return new FilterView(filter.id(), filter.phrase(), filter.manner(), filter.until());
    }
}
