package io.loggia.feed.question;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Asked;
import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as they arrive: twice, late, out of order, and broken. */
@QuarkusTest
class QuestionIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private final Asked question = Asked.about("kafka", "redis");
    private final Person bob = new Person(UUID.randomUUID(), "bob");

    @Test
    void secondAndLateDeliveriesChangeNothing() throws Exception {
        outside.question(question, question.claimed(bob, Asked.LATER, 3), 3);

        Events events = new Events();
        events.question(question, question.standing("OPEN", 2));
        events.question(question, question.claimed(bob, Asked.LATER, 3));
        events.question(question, question.standing("DECLINED", 1));

        awaitBehind();
        assertThat(inState("CLAIMED", 3)).isOne();
    }

    @Test
    void higherEpochBeatsEveryVersionOfTheOneBefore() throws Exception {
        outside.question(question, question.standing("OPEN", 90), 90);

        Events events = new Events();
        events.question(
                question,
                question.claimed(bob, Asked.LATER, 4),
                Events.headers("question.changed", 2));
        events.question(question, question.standing("DECLINED", 91));

        awaitBehind();
        assertThat(inState("CLAIMED", 4)).isOne();
    }

    /** What is sent to every partition behind the rest is in when all of the rest is. */
    private void awaitBehind() {
        for (Asked mark : new Events().markQuestions()) {
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    facts.number(
                                                            "SELECT version FROM question"
                                                                    + " WHERE id = ?",
                                                            mark.id()))
                                            .isOne());
        }
    }

    @Test
    void releasedClaimLeavesNoHolder() throws Exception {
        outside.question(question, question.claimed(bob, Asked.LATER, 1), 1);

        outside.question(question, question.standing("OPEN", 2), 2);

        assertThat(
                        facts.number(
                                """
                                SELECT count(*) FROM question
                                WHERE id = ? AND claimed_by IS NULL AND claimed_until IS NULL
                                    AND topics = ARRAY['kafka', 'redis']
                                """,
                                question.id()))
                .isOne();
    }

    @Test
    void stateOfALaterReleaseIsWithdrawn() throws Exception {
        outside.question(question, question.standing("OF_A_LATER_RELEASE", 1), 1);

        assertThat(inState("WITHDRAWN", 1)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "{}",
                "{\"questionId\": \"17\", \"state\": \"OPEN\", \"topics\": [], \"offeredTo\": [],"
                        + " \"version\": 1, \"changedAt\": \"2026-11-26T09:47:54.304Z\"}",
                "{\"questionId\": \"019a9c42-0e00-7d64-8f44-5c9a7e4d0021\", \"state\": \"CLAIMED\","
                        + " \"topics\": [], \"offeredTo\": [], \"version\": 1,"
                        + " \"changedAt\": \"2026-11-26T09:47:54.304Z\"}",
                "{\"questionId\": \"019a9c42-0e00-7d64-8f44-5c9a7e4d0021\", \"state\": \"OPEN\","
                        + " \"topics\": [], \"offeredTo\": [], \"version\": 0,"
                        + " \"changedAt\": \"2026-11-26T09:47:54.304Z\"}"
            })
    void whatCannotBeReadIsParkedAndTheNextEventArrives(String poison) {
        Events events = new Events();
        long before = parked(events);
        events.question(question, poison);
        events.probe()
                .send(
                        "conversations",
                        question.id().toString(),
                        poison,
                        Events.headers("guest-reply.changed", 1));

        outside.question(question, question.standing("OPEN", 1), 1);

        assertThat(parked(events)).isEqualTo(before + 2);
    }

    @Test
    void typeOfALaterReleaseIsSkipped() {
        Events events = new Events();
        long before = parked(events);
        events.question(question, "{}", Events.headers("question.forgotten", 1));

        outside.question(question, question.standing("OPEN", 1), 1);

        assertThat(parked(events)).isEqualTo(before);
    }

    private static long parked(Events events) {
        return events.probe().read("conversations.dlq").size();
    }

    private long inState(String state, long version) throws Exception {
        return facts.number(
                "SELECT count(*) FROM question WHERE id = ? AND state = ? AND version = ?",
                question.id(),
                state,
                version);
    }
}
