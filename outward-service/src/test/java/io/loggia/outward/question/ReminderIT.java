package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.QuestionChanged;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The end of a claim is told of four hours before, and may be put off once. */
@QuarkusTest
@WithRealParts
class ReminderIT {

    private static final int LATE = 21;

    @Inject Askers askers;

    private final UUID alice = UUID.randomUUID();

    @Test
    void claimSaysFromWhenOnItsHolderIsReminded() {
        var claim = ClaimIT.claim(alice, askers.ask("Still yours?").id()).jsonPath();

        assertThat(Duration.between(at(claim, "remindAt"), at(claim, "until")))
                .isEqualTo(Duration.ofHours(4));
        assertThat(claim.getBoolean("claim.keepable")).isTrue();
        as(alice).get("/api/outward/questions/summary").then().body("endsNext", nullValue());
    }

    @Test
    void holderIsToldOnceThatTheEndIsNear() {
        try (var people = new People()) {
            var question = askers.ask("How late is it?");
            ClaimIT.claim(alice, question.id());

            askers.ageClaim(question, LATE);

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.questions(question.id()))
                                            .extracting(QuestionChanged::version)
                                            .containsExactly(1L, 2L, 3L));
            var now = as(alice).get("/api/outward/questions/{id}", question.id()).jsonPath();
            as(alice)
                    .get("/api/outward/questions/summary")
                    .then()
                    .body("endsNext", equalTo(now.getString("claim.until")));
            as(UUID.randomUUID())
                    .get("/api/outward/questions/summary")
                    .then()
                    .body("endsNext", nullValue());
            assertThat(now.getLong("version")).isEqualTo(3);
        }
    }

    @Test
    void claimIsKeptOnceFromTheReminderOn() {
        var question = askers.ask("Once more?");
        ClaimIT.claim(alice, question.id());
        askers.ageClaim(question, LATE);
        var before = as(alice).get("/api/outward/questions/{id}", question.id()).jsonPath();

        var kept = ClaimIT.claim(alice, question.id()).jsonPath();

        assertThat(at(kept, "until")).isEqualTo(at(before, "until").plus(Duration.ofDays(1)));
        assertThat(at(kept, "since")).isEqualTo(at(before, "since"));
        assertThat(kept.getBoolean("claim.keepable")).isFalse();
        as(alice).get("/api/outward/questions/summary").then().body("endsNext", nullValue());
        askers.ageClaim(question, LATE + 3);
        var again = ClaimIT.claim(alice, question.id()).jsonPath();
        assertThat(again.getBoolean("claim.keepable")).isFalse();
        assertThat(at(again, "until")).isBefore(Instant.now().plus(Duration.ofHours(4)));
    }

    @Test
    void nobodyElseKeepsAClaim() {
        var question = askers.ask("Not yours?");
        ClaimIT.claim(alice, question.id());
        askers.ageClaim(question, LATE);

        ClaimIT.claim(UUID.randomUUID(), question.id())
                .then()
                .statusCode(409)
                .body("claimedBy", equalTo(alice.toString()));
    }

    private static Instant at(JsonPath question, String time) {
        return Instant.parse(question.getString("claim." + time));
    }
}
