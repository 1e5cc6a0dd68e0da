package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Steps steps = new Steps(new PrintStream(written, true, UTF_8));

    @Test
    void printsEachStepAndTheirNumber() {
        assertThat(steps.chapter("Morning", List.of(good("she comes"), good("she goes")))).isTrue();

        assertThat(steps.summary()).isTrue();
        assertThat(text())
                .containsPattern("(?m)^Morning$")
                .containsPattern("(?m)^ +\\d+ ms  ok  she comes$")
                .endsWith("2 passed, 0 failed" + System.lineSeparator());
    }

    @Test
    void afterAFailureTheChapterIsOverAndTheNextBegins() {
        var broken = new Step("she sings", () -> Expect.equal(1, 2));

        assertThat(steps.chapter("Noon", List.of(broken, good("she eats")))).isFalse();
        assertThat(steps.chapter("Night", List.of(good("she sleeps")))).isTrue();

        assertThat(steps.summary()).isFalse();
        assertThat(text())
                .contains("FAILED  she sings", "expected 1, found 2", "ok  she sleeps")
                .doesNotContain("she eats")
                .contains("1 passed, 1 failed, 1 skipped");
    }

    private String text() {
        return written.toString(UTF_8);
    }

    private static Step good(String sentence) {
        return new Step(sentence, () -> {});
    }
}
