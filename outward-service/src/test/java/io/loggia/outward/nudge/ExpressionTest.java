package io.loggia.outward.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Duration BUDGET = Duration.ofMillis(200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[a",
                "a{1001}",
                "(?<!a)b",
                "(?=a)b",
                "(a)\\1",
                "((a{100}){100}){100}",
                "((((a{10}){10}){10}){10}){10}",
                "(?:(?:(?:a?){50}){50}){50}",
                "(a{1,1000}){1,1000}",
                "((a{2,}){900,}){900,}",
                "a{999}"
            })
    void whatIsNoneOrTooLargeIsRefusedAtOnce(String text) {
        var start = System.nanoTime();

        assertThat(Expression.parse(text)).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUDGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "(a|aa)+$", "(a|a)*b", "(.*)*x", "(a*)*b", "^(([a-z])+.)+[A-Z]"})
    void whatHangsOthersTakesNoTime(String text) {
        var expression = Expression.of(text);
        var hostile = "a".repeat(10_000) + "!";

        // The best of some: a busy machine, or a cold one, is no fault of the expression.
        var best = Long.MAX_VALUE;
        for (var attempt = 0; attempt < 20 && best >= BUDGET.toNanos(); attempt++) {
            var start = System.nanoTime();
            assertThat(expression.in(hostile).toList()).hasSizeLessThanOrEqualTo(1);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(BUDGET);
    }

    @Test
    void nothingIsNoFind() {
        assertThat(Expression.of("x*").in("abxxc")).containsExactly(new Span(2, 4));
    }

    @Test
    void placesCountUnitsAsTheTextDoes() {
        assertThat(Expression.of("b+").in("🙂äbb")).containsExactly(new Span(3, 5));
    }
}
