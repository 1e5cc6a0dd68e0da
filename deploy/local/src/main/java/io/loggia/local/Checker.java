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

/**
 * Runs {@code deploy/manifests}, from a copy. It reads the keys of the applications out of what was
 * built of them, so these are built before it if they are stale.
 */
final class Checker {

    private static final String MAIN = "io.loggia.manifests.Manifests";

    private final Place place;

    Checker(Place place) {
        this.place = place;
    }

    /** Its exit code. */
    int run(List<String> arguments) {
        build();
        Path target = place.repository().resolve(Build.MANIFESTS).resolve("target");
        Path copy = place.folder("manifests").resolve(Long.toString(ProcessHandle.current().pid()));
        try {
            FileTree.replace(target.resolve("lib"), copy.resolve("lib"));
            FileTree.replace(
                    target.resolve("loggia-manifests-1.0.0-SNAPSHOT.jar"),
                    copy.resolve("manifests.jar"));
            return new ProcessBuilder(words(copy, arguments)).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new PartFailure("Cannot start the checks: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            FileTree.remove(copy);
        }
    }

    private void build() {
        Build build = new Build(place.repository(), new Progress(System.err));
        List<String> stale = build.staleWith(Build.MANIFESTS);
        if (!stale.isEmpty()) {
            build.make(stale, place.folder("build").resolve("manifests.log"));
        }
    }

    private List<String> words(Path copy, List<String> arguments) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Command.java(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                copy.resolve("manifests.jar") + ":" + copy.resolve("lib") + "/*",
                                MAIN));
        words.addAll(arguments);
        words.addAll(List.of("--repository", place.repository().toString()));
        return words;
    }
}
