package io.loggia.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The last lines of a log, indented, as shown to whoever asks why something ended; without the
 * frames of stack traces, which would leave no room for the causes.
 */
public final class LogEnd {

    private static final int LINES = 25;
    private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");

    private LogEnd() {}

    public static String of(Path log) {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !FRAME.matcher(line).lookingAt())
                            .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(line -> "    " + line)
                    .collect(
                            Collectors.joining(
                                    System.lineSeparator(), "", "\n    (all of it: " + log + ")"));
        } catch (IOException e) {
            return "    (no log: " + log + ")";
        }
    }
}
