package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * What a service says of the erasure of a person, in the transaction in which that is so. The
 * version is that of the event which the service was told, and rises for each service by itself.
 */
public record ErasureReported(
        UUID profileId,
        ErasureService service,
        ErasureOutcome outcome,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant reportedAt)
        implements ErasureEvent {

    public ErasureReported {
        requireNonNull(profileId, "profileId");
        requireNonNull(service, "service");
        requireNonNull(outcome, "outcome");
        requireNonNull(reportedAt, "reportedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.ERASURE_REPORTED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
