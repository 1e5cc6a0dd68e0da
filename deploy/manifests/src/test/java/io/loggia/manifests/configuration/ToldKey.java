package io.loggia.manifests.configuration;

import java.util.Optional;

/**
 * A key as its reference tells of it.
 *
 * @param name with {@code <…>} for what an installation chooses
 * @param usual what it is where nobody says anything, {@code ""} if it is nothing then
 * @param required whether an application that is not told does not start
 */
record ToldKey(
        String name, String type, Optional<String> usual, boolean required, String sentence) {

    /** One that could be said. */
    String example() {
        return name.replaceAll("<[^>]+>", "x");
    }
}
