package io.loggia.walk.screen;

import static java.util.stream.Collectors.toMap;

import io.loggia.walk.SharedHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the applications of this run have written since a check began; nothing of those that were up
 * already. A browser only tells that something failed, the logs tell why.
 */
record Logs(Map<Path, Long> sizes) {

    private static final Path FOLDER = SharedHouse.folder();
    private static final int MOST_LINES = 20;
    private static final int LONGEST = 300;

    static Logs fromNow() {
        return new Logs(files().stream().collect(toMap(file -> file, Logs::size)));
    }

    /** Warnings and errors, the first lines of each. */
    List<String> troubles() {
        return files().stream()
                .flatMap(file -> since(file).filter(Logs::isTrouble).map(line -> told(file, line)))
                .limit(MOST_LINES)
                .toList();
    }

    private static List<Path> files() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> since(Path file) {
        try {
            var all = Files.readAllBytes(file);
            var from = sizes.getOrDefault(file, 0L).intValue();
            return new String(all, from, all.length - from, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTrouble(String line) {
        return line.contains(" WARN ") || line.contains(" ERROR ");
    }

    private static String told(Path file, String line) {
        return "\n  "
                + file.getFileName()
                + ": "
                + line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
