package io.loggia.profile.erasure;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's own erasure; {@code waitSeconds} lie between asking for it and its being done. */
@Schema(name = "OwnErasure")
record OwnErasureView(
        @Schema(required = true) OwnErasureState state,
        @Schema(required = true, examples = "604800") long waitSeconds,
        @Nullable Instant requestedAt,
        @Nullable Instant dueAt) {

    static OwnErasureView none(Duration waits) {
        return new OwnErasureView(OwnErasureState.NONE, waits.toSeconds(), null, null);
    }

    static OwnErasureView of(OwnErasure asked, boolean held, Duration waits) {
        return new OwnErasureView(
                held ? OwnErasureState.HELD : OwnErasureState.WAITING,
                waits.toSeconds(),
                asked.requestedAt(),
                asked.dueAt());
    }
}
