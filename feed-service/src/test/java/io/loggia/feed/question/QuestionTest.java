package io.loggia.feed.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.QuestionState;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final UUID alice = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "OPEN, true",
        "ANSWERED, false",
        "HELPED, false",
        "DECLINED, false",
        "WITHDRAWN, false"
    })
    void whatNobodyHoldsIsForEverybodyWhileItIsOpen(QuestionState state, boolean allowed) {
        Question question = new Question(state, null, null);

        assertThat(question.mayBeAnsweredBy(alice, NOW)).isEqualTo(allowed);
    }

    @Test
    void claimHoldsUntilItsLeaseEnds() {
        Question question = new Question(QuestionState.CLAIMED, bob, NOW);

        assertThat(question.mayBeAnsweredBy(bob, NOW.minusMillis(1))).isTrue();
        assertThat(question.mayBeAnsweredBy(alice, NOW.minusMillis(1))).isFalse();
        assertThat(question.mayBeAnsweredBy(alice, NOW)).isTrue();
        assertThat(question.mayBeAnsweredBy(bob, NOW)).isTrue();
    }
}
