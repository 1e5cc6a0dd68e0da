package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountTest {

    private static final Instant BEGUN = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir private Path repository;

    @Test
    void countsBothKindsOfReportsOfEachModule() throws IOException {
        report("feed-service/target/surefire-reports/TEST-a.xml", 10, 0, 1, 2, 1);
        report("feed-service/target/failsafe-reports/TEST-b.xml", 5, 1, 0, 0, 1);
        report("events/contract/target/surefire-reports/TEST-c.xml", 7, 0, 0, 0, 1);

        TestCount count = TestCount.since(BEGUN, repository);

        assertThat(count.lines())
                .containsExactly(
                        "  events/contract       7 tests, 0 failed, 0 skipped",
                        "  feed-service         15 tests, 2 failed, 2 skipped",
                        "18 passed, 2 failed");
    }

    @Test
    void doesNotCountWhatAnEarlierRunLeft() throws IOException {
        report("gateway/target/surefire-reports/TEST-a.xml", 10, 3, 0, 0, -1);

        TestCount count = TestCount.since(BEGUN, repository);

        assertThat(count.lines()).containsExactly("0 passed, 0 failed");
    }

    private void report(
            String name, int tests, int failures, int errors, int skipped, int minutesAfter)
            throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="x" time="1.5" tests="%d" errors="%d" skipped="%d" failures="%d">
                </testsuite>
                """
                        .formatted(tests, errors, skipped, failures));
        Files.setLastModifiedTime(
                file, FileTime.from(BEGUN.plus(Duration.ofMinutes(minutesAfter))));
    }
}
