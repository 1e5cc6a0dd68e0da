package io.loggia.outward;

import java.util.Optional;
import java.util.UUID;

/**
 * The one spelling of an id: 36 characters, lower case. Whatever else means the same is refused.
 */
public final class IdSpelling {

    private static final int LENGTH = 36;

    private IdSpelling() {}

    public static Optional<UUID> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
