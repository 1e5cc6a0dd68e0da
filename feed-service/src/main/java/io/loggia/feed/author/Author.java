package io.loggia.feed.author;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as far as posts need it, as of the last event that arrived. */
public record Author(
        UUID id,
        ProfileKind kind,
        String handle,
        String displayName,
        @Nullable String title,
        ProfileState state) {}
