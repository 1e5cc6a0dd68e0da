package io.loggia.local.parts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir private Path repository;

    /** A program that is a line of shell. */
    private record Shell(String line, boolean answers) implements Program {

        @Override
        public String name() {
            return "shell";
        }

        @Override
        public Map<String, Integer> ports() {
            return Map.of();
        }

        @Override
        public Command prepare(Place place) {
            return Command.of(List.of("sh", "-c", line));
        }
    }

    @Test
    void whoEndsWhileStartingIsReportedWithTheCauseAndWithoutFrames() {
        String line =
                "echo 'Caused by: no disk'; printf '\\tat Disk.spin(Disk.java:1)\\n\\t... 9 more\\n'";

        assertThatThrownBy(() -> start(new Shell(line, false)))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("shell ended while starting")
                .hasMessageContaining("Caused by: no disk")
                .hasMessageContaining("shell.log")
                .hasMessageNotContaining("Disk.spin")
                .hasMessageNotContaining("9 more");
    }

    @Test
    void programThatCannotBeRunIsNamed() {
        Program missing = new Shell("exec /no/such/program", false);

        assertThatThrownBy(() -> start(missing)).hasMessageContaining("/no/such/program");
    }

    private void start(Program program) {
        new Starter(Place.named(repository, "run")).start(program);
    }
}
