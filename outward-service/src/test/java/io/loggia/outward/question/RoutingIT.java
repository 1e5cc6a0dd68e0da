package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whom a question fits, why, and where each finds it. */
@QuarkusTest
@WithRealParts
class RoutingIT {

    @Inject Askers askers;

    /** Nobody else in the run answers about it. */
    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theAddressedComeFirstThenEvidenceThenWords() {
        try (var people = new People()) {
            var named = people.speaker("Nora Named");
            var says = people.speaker("Sam Says", topic);
            var showed = people.speaker("Shirin Showed", topic);
            answerOneThatHelps(people, showed);

            var question =
                    askers.askSomebody(
                            People.handle(named), "Who knows #" + topic + "?", "unheard_of");

            as(says).get("/api/outward/questions/{id}", question.id())
                    .then()
                    .body("topics", contains(topic))
                    .body("addressedTo", equalTo(named.toString()))
                    .body(
                            "offeredTo.profileId",
                            contains(named.toString(), showed.toString(), says.toString()))
                    .body("offeredTo[0].reasons.kind", contains("ADDRESSED"))
                    .body("offeredTo[1].reasons.kind", contains("ANSWERED", "TOPIC"))
                    .body("offeredTo[1].reasons[0].count", equalTo(1))
                    .body("offeredTo[2].reasons[0].topic", equalTo(topic));
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    people.questions(question.id())
                                                            .getLast()
                                                            .offeredTo())
                                            .containsExactly(named, showed, says));
        }
    }

    @Test
    void whoeverIsOnOthersAlreadyComesLater() {
        try (var people = new People()) {
            var busy = people.speaker("Aaron Busy", topic);
            var free = people.speaker("Zoe Free", topic);
            ClaimIT.claim(busy, askers.ask("First " + topic).id());

            var question = askers.ask("Second " + topic);

            as(free).get("/api/outward/questions/{id}", question.id())
                    .then()
                    .body("offeredTo.profileId", contains(free.toString(), busy.toString()));
        }
    }

    @Test
    void nobodyIsOfferedAnythingWhoDoesNotStandOutside() {
        try (var people = new People()) {
            var speaks = people.speaker("Vera Voice", topic);
            var silent = UUID.randomUUID();
            people.face(silent, "Silas Silent", topic);
            var hidden = people.speaker("Hanna Hidden", topic);
            people.noFace(hidden, 2);
            people.awaitFace(hidden, false);
            people.awaitFace(silent, true);

            var question = askers.askSomebody(People.handle(silent), "About " + topic);

            as(speaks)
                    .get("/api/outward/questions/{id}", question.id())
                    .then()
                    .body("offeredTo.profileId", contains(speaks.toString()))
                    .body("addressedTo", nullValue());
            as(silent)
                    .get("/api/outward/questions?view=FOR_ME")
                    .then()
                    .statusCode(200)
                    .body("items", equalTo(List.of()));
        }
    }

    @Test
    void everybodyFindsWhatFitsThem() {
        try (var people = new People()) {
            var me = people.speaker("Mia Me", topic);
            var other = people.speaker("Olga Other");
            var fits = askers.ask("On " + topic);
            var named = askers.askSomebody(People.handle(me), "For you");
            var strange = askers.ask("On nothing");
            var taken = askers.ask("More on " + topic);
            ClaimIT.claim(other, taken.id());

            as(me).get("/api/outward/questions?view=FOR_ME")
                    .then()
                    .body("items.id", contains(named.id().toString(), fits.id().toString()))
                    .body("items[0].offeredTo[0].reasons[0].kind", equalTo("ADDRESSED"));
            var first = as(me).get("/api/outward/questions?view=FOR_ME&limit=1");
            first.then().body("items.id", contains(named.id().toString()));
            as(me).get(
                            "/api/outward/questions?view=FOR_ME&limit=1&cursor={cursor}",
                            first.<String>path("nextCursor"))
                    .then()
                    .body("items.id", contains(fits.id().toString()))
                    .body("nextCursor", nullValue());
            as(me).get("/api/outward/questions/summary")
                    .then()
                    .body("forMe", equalTo(2))
                    .body("mine", equalTo(0));
            as(other)
                    .get("/api/outward/questions?view=MINE")
                    .then()
                    .body("items.id", contains(taken.id().toString()));
            as(me).get("/api/outward/questions?topic={topic}", topic)
                    .then()
                    .body("items.id", contains(taken.id().toString(), fits.id().toString()))
                    .body("items[0].claim.profileId", equalTo(other.toString()));
            as(other)
                    .get("/api/outward/questions?view=OPEN&limit=100")
                    .then()
                    .body("items.id", hasItem(strange.id().toString()))
                    .body("items.id", not(hasItem(taken.id().toString())));
        }
    }

    @Test
    void answeredOnesAreListedAndCounted() {
        try (var people = new People()) {
            var me = people.speaker("Ada Answers", topic);

            var question = answerOneThatHelps(people, me);

            as(me).get("/api/outward/questions?view=ANSWERED&topic={topic}", topic)
                    .then()
                    .body("items.id", contains(question.id().toString()))
                    .body("items[0].state", equalTo("HELPED"));
            var ledger = as(me).get("/api/outward/ledger");
            assertThat(ledger.<Integer>path("answered")).isPositive();
            assertThat(ledger.<Integer>path("helped")).isPositive();
            assertThat(ledger.<Integer>path("medianMinutesToAnswer")).isNotNegative();
            assertThat(ledger.<Integer>path("medianMinutesToClaim")).isNotNegative();
        }
    }

    @TestFactory
    Stream<DynamicTest> badQueryIsRefusedByName() {
        return Stream.of(
                        "view=MINE&view=OPEN",
                        "view=open",
                        "view=",
                        "topic=",
                        "topic=a%20b",
                        "limit=0",
                        "limit=101",
                        "cursor=x")
                .map(
                        query ->
                                DynamicTest.dynamicTest(
                                        query,
                                        () ->
                                                as(UUID.randomUUID())
                                                        .urlEncodingEnabled(false)
                                                        .get("/api/outward/questions?" + query)
                                                        .then()
                                                        .statusCode(400)
                                                        .body(
                                                                "field",
                                                                equalTo(query.split("=", 2)[0]))));
    }

    private Askers.Question answerOneThatHelps(People people, UUID person) {
        var question = askers.ask("An older one on " + topic);
        ClaimIT.claim(person, question.id());
        var post = people.answer(person, question.id(), "Done");
        people.awaitLive(person, post);
        askers.judge(question, true, null);
        return question;
    }
}
