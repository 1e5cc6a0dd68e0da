package io.loggia.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemException;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of profile-service, and how long its answers hold. */
@QuarkusTest
class IdentityIT {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(45);

    @Inject IdentityClient client;

    private final MovedClock clock = new MovedClock();
    private RecordingServices services;
    private Identities identities;

    @BeforeEach
    void reset() {
        services.reset();
        identities = new Identities(client, () -> ASK_AGAIN, clock);
    }

    @Test
    void answerIsRememberedForAWhile() {
        Subject alice = employee();
        Identity first = find(alice);
        int asked = services.identityQuestions();

        clock.move(ASK_AGAIN.minusSeconds(1));
        Identity remembered = find(alice);

        assertThat(remembered).isEqualTo(first);
        assertThat(services.identityQuestions()).isEqualTo(asked);
    }

    @Test
    void afterThatItIsAskedAgain() {
        Subject alice = employee();
        find(alice);
        int asked = services.identityQuestions();

        clock.move(ASK_AGAIN);
        find(alice);

        assertThat(services.identityQuestions()).isEqualTo(asked + 1);
    }

    @Test
    void lastAnswerHoldsWhileProfileServiceIsAway() {
        Subject alice = employee();
        Identity before = find(alice);
        services.identitiesAway(true);

        clock.move(Duration.ofMinutes(9));

        assertThat(find(alice)).isEqualTo(before);
    }

    @Test
    void afterTenMinutesNobodyCanTell() {
        Subject alice = employee();
        find(alice);
        services.identitiesAway(true);

        clock.move(Duration.ofMinutes(10));

        assertThat(problemOf(alice)).isEqualTo(GatewayProblem.UNAVAILABLE);
    }

    @Test
    void whoIsNoEmployeeHasNoProfile() {
        Subject visitor =
                new Subject("issuer", UUID.randomUUID().toString(), "vera", null, List.of(), null);

        assertThat(problemOf(visitor)).isEqualTo(GatewayProblem.FORBIDDEN);
    }

    @Test
    void whoHasLeftIsOutWithinAMinute() {
        Subject alice = employee();
        find(alice);

        services.leave("alice");
        clock.move(ASK_AGAIN);

        assertThat(problemOf(alice)).isEqualTo(GatewayProblem.FORBIDDEN);
        services.identitiesAway(true);
        assertThat(problemOf(alice)).isEqualTo(GatewayProblem.UNAVAILABLE);
    }

    @Test
    void whoComesBackIsIn() {
        Subject alice = employee();
        services.leave("alice");
        assertThat(problemOf(alice)).isEqualTo(GatewayProblem.FORBIDDEN);

        services.reset();

        assertThat(find(alice).handle()).isEqualTo("alice");
    }

    @Test
    void manyAtOnceAskOnce() {
        Subject alice = employee();
        int asked = services.identityQuestions();

        List<Future<Identity>> answers =
                IntStream.range(0, 50).mapToObj(i -> identities.find(alice)).toList();
        answers.forEach(answer -> answer.toCompletionStage().toCompletableFuture().join());

        assertThat(services.identityQuestions()).isEqualTo(asked + 1);
    }

    /** This thread is none of Vert.x': what it attaches may come after the answer has. */
    @Test
    void everyQuestionOfAForeignThreadIsAnswered() {
        int asked = services.identityQuestions();

        IntStream.range(0, 300).forEach(i -> find(employee()));

        assertThat(services.identityQuestions()).isEqualTo(asked + 300);
    }

    private Identity find(Subject subject) {
        return identities
                .find(subject)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private GatewayProblem problemOf(Subject subject) {
        List<GatewayProblem> problem = new ArrayList<>();
        assertThatThrownBy(() -> find(subject))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemException.class, refused -> problem.add(refused.problem()));
        return problem.getFirst();
    }

    private static Subject employee() {
        return new Subject(
                "issuer",
                UUID.randomUUID().toString(),
                "alice",
                "Alice",
                List.of("employee"),
                null);
    }

    private static final class MovedClock extends Clock {

        private Instant now = InstantSource.system().instant();

        void move(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
