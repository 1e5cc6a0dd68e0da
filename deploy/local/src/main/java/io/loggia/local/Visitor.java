package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.house.FileTree;
import io.loggia.local.house.Progress;
import io.loggia.local.parts.Command;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code deploy/walk} against an installation, from a copy, built first if it is stale. */
final class Visitor {

    private static final String MAIN = "io.loggia.walk.Walk";

    private final InstallationOptions options;

    Visitor(InstallationOptions options) {
        this.options = options;
    }

    /** Its exit code. */
    int run(List<String> verb) {
        Place place = options.settings().place();
        Path target = place.repository().resolve(Build.WALK).resolve("target");
        Build build = new Build(place.repository(), new Progress(System.err));
        if (build.staleWith(Build.WALK).contains(Build.WALK)) {
            build.make(List.of(Build.WALK), place.folder("build").resolve("walk.log"));
        }
        Path copy = place.folder("walk").resolve(Long.toString(ProcessHandle.current().pid()));
        try {
            FileTree.replace(target.resolve("lib"), copy.resolve("lib"));
            FileTree.replace(
                    target.resolve("loggia-walk-1.0.0-SNAPSHOT.jar"), copy.resolve("walk.jar"));
            return run(words(copy, verb, place.home().resolve("installation.json")));
        } finally {
            FileTree.remove(copy);
        }
    }

    private int run(ProcessBuilder visitor) {
        try {
            return visitor.inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new PartFailure("Cannot start the walk: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private ProcessBuilder words(Path copy, List<String> verb, Path installation) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Command.java(),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dloggia.repository=" + InstallationOptions.repository(),
                                "-cp",
                                copy.resolve("walk.jar") + ":" + copy.resolve("lib") + "/*",
                                MAIN));
        words.addAll(verb);
        words.addAll(List.of("--installation", installation.toString()));
        ProcessBuilder visitor = new ProcessBuilder(words);
        visitor.environment().put(InstallationOptions.OFFSET, Integer.toString(options.offset()));
        return visitor;
    }
}
