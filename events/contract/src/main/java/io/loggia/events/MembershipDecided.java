package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/** Whether the company's directory counts a person among the members of a provisioned group. */
public record MembershipDecided(
        UUID groupId,
        UUID personId,
        boolean member,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements MembershipEvent {

    public MembershipDecided {
        requireNonNull(groupId, "groupId");
        requireNonNull(personId, "personId");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.MEMBERSHIP_DECIDED;
    }

    @Override
    public String key() {
        return groupId + ":" + personId;
    }
}
