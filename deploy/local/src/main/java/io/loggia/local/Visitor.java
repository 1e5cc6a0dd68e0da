package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.parts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code deploy/walk} against an installation, which may be older than the sources. */
final class Visitor {

    private static final String MAIN = "io.loggia.walk.Walk";

    private final InstallationOptions options;

    Visitor(InstallationOptions options) {
        this.options = options;
    }

    /** Its exit code. */
    int run(List<String> verb) {
        Place place = options.settings().place();
        List<String> arguments = new ArrayList<>(verb);
        arguments.addAll(
                List.of("--installation", place.home().resolve("installation.json").toString()));
        return new BesideProgram(place, Build.WALK, MAIN, Build.WALK::equals)
                .run(
                        List.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dloggia.repository=" + InstallationOptions.repository()),
                        arguments,
                        Map.of(InstallationOptions.OFFSET, Integer.toString(options.offset())));
    }
}
