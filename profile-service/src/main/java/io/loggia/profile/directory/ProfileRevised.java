package io.loggia.profile.directory;

import io.loggia.events.ProfileState;
import java.util.UUID;

/**
 * A profile that was there before has changed. Fired within the transaction of the change, while
 * the profile's row is locked: what an observer writes commits with it.
 */
public record ProfileRevised(UUID profileId, ProfileState state, String handle) {}
