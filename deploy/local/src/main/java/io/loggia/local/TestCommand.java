package io.loggia.local;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Everything the build checks, and a count of the tests in each module. */
@Command(
        name = "test",
        description = "Runs mvn verify, and counts the tests of each module.",
        footer = "Whatever else is said goes to Maven: ./loggia test -pl feed-service -am")
final class TestCommand implements Callable<Integer> {

    /** Modules that do not need each other run side by side: much of a test is waiting. */
    private static final String AT_ONCE = "-T5";

    @Unmatched private List<String> forMaven = new ArrayList<>();

    @Override
    public Integer call() {
        Path repository = InstallationOptions.repository();
        Instant begun = Instant.now();
        int code = maven(repository);
        TestCount count = TestCount.since(begun, repository);
        System.out.println();
        count.lines().forEach(System.out::println);
        return code == 0 && count.failed() == 0 ? 0 : 1;
    }

    private int maven(Path repository) {
        List<String> words =
                new ArrayList<>(List.of("mvn", "-B", "-ntp", "-fae", AT_ONCE, "verify"));
        words.addAll(forMaven);
        try {
            return new ProcessBuilder(words)
                    .directory(repository.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new PartFailure("Cannot run Maven (mvn): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
