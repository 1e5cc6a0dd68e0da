package io.loggia.outward.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.question.Stage.Answered;
import io.loggia.outward.question.Stage.Claimed;
import io.loggia.outward.question.Stage.Declined;
import io.loggia.outward.question.Stage.Helped;
import io.loggia.outward.question.Stage.Open;
import io.loggia.outward.question.Stage.Withdrawn;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final UUID ALICE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID POST = UUID.randomUUID();
    private static final Answered ANSWER = new Answered(POST, ALICE);

    @Test
    void leaseEndsAtItsTimeByItself() {
        var claim = new Claimed(ALICE, NOW, TOMORROW, false);

        assertThat(claim.at(TOMORROW.minusMillis(1))).isEqualTo(claim);
        assertThat(claim.at(TOMORROW)).isEqualTo(new Open());
    }

    @Test
    void leaseDoesNotEndWhileAnAnswerIsOnItsWay() {
        var claim = new Claimed(ALICE, NOW, TOMORROW, true);

        assertThat(claim.at(TOMORROW.plusSeconds(1))).isEqualTo(claim);
    }

    @Test
    void onlyTheHoldersAnswerAnswers() {
        assertThat(new Claimed(ALICE, NOW, TOMORROW, true).answered(ANSWER)).isEqualTo(ANSWER);
        assertThat(new Claimed(BOB, NOW, TOMORROW, false).answered(ANSWER))
                .isInstanceOf(Claimed.class);
        assertThat(new Open().answered(ANSWER)).isEqualTo(new Open());
    }

    @Test
    void goneAnswerLeavesTheOtherOneOrNone() {
        var other = new Answered(UUID.randomUUID(), BOB);

        assertThat(ANSWER.answerGone(POST, null)).isEqualTo(new Open());
        assertThat(ANSWER.answerGone(POST, other)).isEqualTo(other);
        assertThat(new Helped(POST, ALICE).answerGone(POST, null)).isEqualTo(new Open());
        assertThat(ANSWER.answerGone(UUID.randomUUID(), other)).isEqualTo(ANSWER);
    }

    @Test
    void askerSaysWhetherItHelped() {
        assertThat(ANSWER.judged(true)).isEqualTo(new Helped(POST, ALICE));
        assertThat(ANSWER.judged(false)).isEqualTo(new Open());
        assertThat(new Helped(POST, ALICE).judged(false)).isEqualTo(new Open());
        assertThat(new Open().judged(true)).isEqualTo(new Open());
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void withdrawnIsTheEnd(Stage stage) {
        var end = stage.withdrawn();

        assertThat(end).isEqualTo(new Withdrawn());
        assertThat(end.answered(ANSWER)).isEqualTo(end);
        assertThat(end.judged(true)).isEqualTo(end);
        assertThat(end.declined(new Declined("no", BOB, NOW, null))).isEqualTo(end);
        assertThat(end.at(TOMORROW)).isEqualTo(end);
    }

    static Stream<Stage> everyStage() {
        return Stream.of(
                new Open(),
                new Claimed(ALICE, NOW, TOMORROW, false),
                ANSWER,
                new Helped(POST, ALICE),
                new Declined("no", BOB, NOW, null),
                new Withdrawn());
    }
}
