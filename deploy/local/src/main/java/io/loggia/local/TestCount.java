package io.loggia.local;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many tests ran in each module, from the reports that surefire and failsafe leave. */
record TestCount(Map<String, Tally> modules) {

    private static final int DEPTH = 5;
    private static final Pattern REPORT =
            Pattern.compile("target/(surefire|failsafe)-reports/TEST-[^/]+\\.xml$");
    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>", Pattern.DOTALL);

    TestCount {
        modules = Map.copyOf(modules);
    }

    /** Of one module, or of all. */
    record Tally(int ran, int failed, int skipped) {

        Tally plus(Tally other) {
            return new Tally(ran + other.ran, failed + other.failed, skipped + other.skipped);
        }

        int passed() {
            return ran - failed - skipped;
        }
    }

    /** Only reports that were written since then count. */
    static TestCount since(Instant begun, Path repository) {
        Map<String, Tally> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository, DEPTH)) {
            for (Path report : files.filter(TestCount::isReport).toList()) {
                if (Files.getLastModifiedTime(report).toInstant().isAfter(begun)) {
                    String module = module(repository.relativize(report));
                    modules.merge(module, read(report), Tally::plus);
                }
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot read the reports of the tests", e);
        }
        return new TestCount(modules);
    }

    int failed() {
        return total().failed();
    }

    /** A line for each module, and one for all. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(modules)
                .forEach(
                        (module, tally) ->
                                lines.add(
                                        "  %-18s %4d tests, %d failed, %d skipped"
                                                .formatted(
                                                        module,
                                                        tally.ran(),
                                                        tally.failed(),
                                                        tally.skipped())));
        lines.add("%d passed, %d failed".formatted(total().passed(), total().failed()));
        return lines;
    }

    private Tally total() {
        return modules.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
    }

    private static boolean isReport(Path file) {
        return REPORT.matcher(file.toString()).find();
    }

    /** The folder above {@code target}. */
    private static String module(Path report) {
        return report.subpath(0, Math.max(1, report.getNameCount() - 3)).toString();
    }

    private static Tally read(Path report) throws IOException {
        Matcher suite = SUITE.matcher(Files.readString(report));
        if (!suite.find()) {
            throw new PartFailure(report + " is no report");
        }
        String head = suite.group();
        int failed = number(head, "failures") + number(head, "errors");
        return new Tally(number(head, "tests"), failed, number(head, "skipped"));
    }

    private static int number(String head, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"(\\d+)\"").matcher(head);
        return value.find() ? Integer.parseInt(value.group(1)) : 0;
    }
}
