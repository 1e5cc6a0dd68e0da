package io.loggia.walk.installation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void withoutATerminalAFewLinesAreEnough() {
        try (var progress = started(false, 100)) {
            for (var i = 0; i < 100; i++) {
                progress.add(1);
            }
        }

        assertThat(text().lines())
                .hasSize(6)
                .startsWith("posts: 0 %", "posts: 20 %")
                .last()
                .asString()
                .matches("posts: 100 %, 100 in [0-9.]+ s");
    }

    @Test
    void onATerminalOneLineMoves() {
        try (var progress = started(true, 2)) {
            progress.add(1);
            progress.add(1);
        }

        assertThat(text()).contains("\rposts", "] 1 of 2", "] 2 of 2").endsWith("\n");
        assertThat(text().lines()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void nothingToDoIsDone() {
        started(false, 0).close();

        assertThat(text()).contains("posts: 100 %");
    }

    private Progress started(boolean terminal, int total) {
        return Progress.on(new PrintStream(written, true, UTF_8), terminal, "posts", total);
    }

    private String text() {
        return written.toString(UTF_8);
    }
}
