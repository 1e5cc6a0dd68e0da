package io.loggia.follow.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing is left of a person but the id. Fired within the transaction that told so for the first
 * time: what an observer writes commits with it. {@link ProfilesApplied} follows after the commit.
 */
public record PersonErased(UUID personId, long version, Instant at) {}
