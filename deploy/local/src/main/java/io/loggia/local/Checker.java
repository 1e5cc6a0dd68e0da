package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.parts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs {@code deploy/manifests}. It reads the keys of the applications out of what was built of
 * them, so these are built before it if they are stale.
 */
final class Checker {

    private static final String MAIN = "io.loggia.manifests.Manifests";

    private final Place place;

    Checker(Place place) {
        this.place = place;
    }

    /** Its exit code. */
    int run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        words.addAll(List.of("--repository", place.repository().toString()));
        return new BesideProgram(place, Build.MANIFESTS, MAIN, stale -> true)
                .run(List.of("-XX:+UseSerialGC"), words, Map.of());
    }
}
