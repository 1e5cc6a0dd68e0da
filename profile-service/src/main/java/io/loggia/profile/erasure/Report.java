package io.loggia.profile.erasure;

import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureReported;
import io.loggia.events.ErasureService;
import io.loggia.events.delivery.Delivered;
import java.time.Instant;
import java.util.UUID;

/** What a service said last of an erasure. */
record Report(
        UUID profileId,
        ErasureService service,
        ErasureOutcome outcome,
        long epoch,
        long version,
        Instant at) {

    /** What this service says of itself, before any event of its own. */
    static Report own(UUID profileId, ErasureOutcome outcome, long version, Instant at) {
        return new Report(profileId, ErasureService.PROFILE, outcome, 0, version, at);
    }

    static Report of(Delivered<?> delivered, ErasureReported reported) {
        return new Report(
                reported.profileId(),
                reported.service(),
                reported.outcome(),
                delivered.epoch(),
                reported.version(),
                reported.reportedAt());
    }
}
