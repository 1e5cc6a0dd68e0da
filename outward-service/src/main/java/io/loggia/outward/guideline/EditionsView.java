package io.loggia.outward.guideline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every version of the guidelines, the newest, which holds, first. */
@Schema(name = "GuidelineEditions")
record EditionsView(@Schema(required = true) List<Entry> editions) {

    /** One of them, without its text. */
    @Schema(name = "GuidelineEditionEntry")
    record Entry(
            @Schema(required = true) int version,
            @Schema(required = true) Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable String reason) {

        static Entry of(Edition edition) {
            return new Entry(
                    edition.version(),
                    edition.publishedAt(),
                    edition.publishedBy(),
                    edition.reason());
        }
    }
}
