package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen to show outside, and the topics that the person answers, as slugs.
 * Whoever is not {@code shown} has nothing but an id here. {@code indexed} lets search engines in;
 * whoever is {@code former} has left the company, and what they showed stays as it was. Whoever is
 * {@code erased} is forgotten, for ever: nothing of them stays.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicProfileChanged(
        UUID profileId,
        boolean shown,
        @Nullable String handle,
        @Nullable String displayName,
        @Nullable String title,
        @Nullable String bio,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
        boolean indexed,
        @Nullable Boolean former,
        @Nullable Boolean erased,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements PublicProfileEvent {

    public PublicProfileChanged {
        requireNonNull(profileId, "profileId");
        requireNonNull(changedAt, "changedAt");
        topics = Wire.listOrEmpty(topics);
        former = Boolean.TRUE.equals(former) ? true : null;
        erased = Boolean.TRUE.equals(erased) ? true : null;
        Wire.requireVersion(version);
        if (shown && (handle == null || displayName == null)) {
            throw new IllegalArgumentException("whoever is shown has a handle and a name");
        }
        if (!shown && (handle != null || displayName != null || title != null || bio != null)) {
            throw new IllegalArgumentException("whoever is not shown is not told of");
        }
        if (erased != null && (shown || former == null || !topics.isEmpty())) {
            throw new IllegalArgumentException("whoever is erased has left and shows nothing");
        }
    }

    /** The same as {@code former}, where no is said by leaving it out. */
    public boolean hasLeft() {
        return former != null;
    }

    /** The same as {@code erased}, where no is said by leaving it out. */
    public boolean wasErased() {
        return erased != null;
    }

    @Override
    public EventType type() {
        return EventType.PUBLIC_PROFILE_CHANGED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
