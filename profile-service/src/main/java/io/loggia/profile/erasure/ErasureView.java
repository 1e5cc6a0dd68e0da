package io.loggia.profile.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An erasure as an admin sees it; {@code late} if it is open more than a day after it began. */
@Schema(name = "Erasure")
record ErasureView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) ErasureState state,
        @Schema(required = true) Instant orderedAt,
        @Schema(required = true) boolean late,
        @Schema(required = true) List<ErasurePartView> parts) {

    private static final Duration SOON = Duration.ofDays(1);

    static ErasureView of(Erasure erasure, List<Report> reports, Instant now) {
        Instant began = erasure.erasedAt();
        boolean open = began != null && erasure.doneAt() == null;
        boolean late = began != null && open && began.plus(SOON).isBefore(now);
        ErasureState ended = erasure.doneAt() == null ? ErasureState.HELD : ErasureState.DONE;
        return new ErasureView(
                erasure.profileId(),
                open ? ErasureState.OPEN : ended,
                erasure.orderedAt(),
                late,
                Stream.of(ErasurePartView.Part.values())
                        .map(part -> ErasurePartView.of(part, erasure, reports))
                        .toList());
    }
}
