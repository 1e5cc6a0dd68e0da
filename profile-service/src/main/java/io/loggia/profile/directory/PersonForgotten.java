package io.loggia.profile.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing of a person is left in the directory. Fired within the transaction of that, while the
 * profile's row is locked: whoever keeps something beside a profile removes it now. {@code former}
 * says whether they had left the company.
 */
public record PersonForgotten(UUID personId, boolean former, Instant at) {}
