package io.loggia.outward.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.testing.CpuTime;
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
        var cost = CpuTime.of(() -> assertThat(Expression.parse(text)).isEmpty());

        assertThat(cost).isLessThan(BUDGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "(a|aa)+$", "(a|a)*b", "(.*)*x", "(a*)*b", "^(([a-z])+.)+[A-Z]"})
    void whatHangsOthersTakesNoTime(String text) {
        var expression = Expression.of(text);
        var hostile = "a".repeat(10_000) + "!";

        var cost =
                CpuTime.least(
                        BUDGET,
                        () ->
                                assertThat(expression.in(hostile).toList())
                                        .hasSizeLessThanOrEqualTo(1));

        assertThat(cost).isLessThan(BUDGET);
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
