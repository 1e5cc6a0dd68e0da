package io.loggia.outward.insight;

import static io.loggia.outward.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.outward.People;
import io.loggia.outward.WholePeriod;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRealParts
class InsightIT {

    private static final String INSIGHTS = "/api/outward/insights";
    private static final int LAST_OF_FOUR_WEEKS = 27;
    private static final LocalDate A_TIME = LocalDate.of(2001, 1, 1);
    private static final int APART = 12;
    private static final AtomicInteger TIMES = new AtomicInteger();

    @Inject Past past;

    /** Four weeks in which nobody else in the run does anything. */
    private final LocalDate start = fourWeeks();

    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatFourPeopleDoIsWithheldAndWhatFiveDoIsTold() {
        for (var count = 0; count < 4; count++) {
            everything(minutes(count));
        }
        insights(start, start)
                .body("fewestPeople", equalTo(5))
                .body("weeks", hasSize(1))
                .body("weeks[0].start", equalTo(start.toString()))
                .body("weeks[0].keySet()", containsInAnyOrder("start", "withheld"))
                .body(
                        "weeks[0].withheld",
                        contains(
                                "ASKED",
                                "ANSWERED",
                                "MEDIAN_MINUTES_TO_ANSWER",
                                "SPEAKING",
                                "PUBLISHING"))
                .body("topics", empty());

        everything(minutes(4));

        insights(start, start)
                .body("weeks[0].asked", equalTo(10))
                .body("weeks[0].answered", equalTo(5))
                .body("weeks[0].medianMinutesToAnswer", equalTo(minutes(2)))
                .body("weeks[0].speaking", equalTo(5))
                .body("weeks[0].publishing", equalTo(5))
                .body("weeks[0].withheld", empty())
                .body("topics", hasSize(1))
                .body("topics[0].topic", equalTo(topic))
                .body("topics[0].periods[0].start", equalTo(start.toString()))
                .body("topics[0].periods[0].asked", equalTo(5))
                .body("topics[0].periods[0].posted", equalTo(5));
    }

    @Test
    void manyQuestionsOfFewAskersAndManyAnswersOfOnePersonTellNothing() {
        var grace = past.guest();
        var bob = UUID.randomUUID();
        for (var count = 0; count < 6; count++) {
            past.asked(grace, start, topic);
            past.answered(past.guest(), bob, start.plusWeeks(1), 10);
        }

        insights(start, start.plusWeeks(1))
                .body("weeks[0].asked", nullValue())
                .body("weeks[1].answered", equalTo(6))
                .body("weeks[1].medianMinutesToAnswer", nullValue())
                .body("topics", empty());
    }

    @Test
    void weeksHaveTheSameBordersWhateverIsAskedFor() {
        var sunday = start.plusDays(6);
        for (var count = 0; count < 5; count++) {
            past.asked(past.guest(), sunday, topic);
            past.asked(past.guest(), sunday.plusDays(1), topic);
        }

        for (var day : new LocalDate[] {start, start.plusDays(3), sunday}) {
            insights(day, day)
                    .body("weeks.start", contains(start.toString()))
                    .body("weeks[0].asked", equalTo(5))
                    .body("topics[0].periods.start", contains(start.toString()))
                    .body("topics[0].periods[0].asked", equalTo(10));
        }
        insights(sunday, sunday.plusDays(1))
                .body("weeks.start", contains(start.toString(), start.plusWeeks(1).toString()));
        insights(start.minusDays(1), start.plusDays(LAST_OF_FOUR_WEEKS))
                .body("weeks", hasSize(5))
                .body("topics[0].periods", hasSize(2));
    }

    @Test
    void weekThatIsNotOverTellsNothing() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var monday = WholePeriod.WEEK.startOf(today);

        insights(monday, today.plusDays(10)).body("weeks", empty()).body("hints", hasSize(0));
        insights(monday.minusDays(1), today)
                .body("weeks.start", contains(monday.minusWeeks(1).toString()));
    }

    @Test
    void hintsAreToldByLevelOfWhatIsRemembered() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var period = WholePeriod.FOUR_WEEKS.startOf(today).minusWeeks(8);
        past.forgetHints(period);
        for (var count = 0; count < 4; count++) {
            past.hinted(UUID.randomUUID(), "ASK", period.plusDays(count), 1, 0);
        }
        insights(period, period)
                .body("hints", hasSize(1))
                .body("hints[0].start", equalTo(period.toString()))
                .body("hints[0].levels.level", not(hasItem("ASK")))
                .body("hints[0].withheld", hasItem("ASK"));

        past.hinted(UUID.randomUUID(), "ASK", period.plusDays(LAST_OF_FOUR_WEEKS), 0, 3);

        var ask = "hints[0].levels.find { it.level == 'ASK' }.";
        insights(period, period)
                .body(ask + "kept", equalTo(4))
                .body(ask + "edited", equalTo(3))
                .body(ask + "cancelled", equalTo(0))
                .body("hints[0].withheld", not(hasItem("ASK")));
        insights(period.minusWeeks(8), period.minusWeeks(5)).body("hints", empty());
    }

    @Test
    void topicThatManyAskAboutAndOnePersonAnswersIsUncovered() {
        for (var count = 0; count < 5; count++) {
            past.asked(past.guest(), start, topic);
        }
        try (var people = new People()) {
            people.speaker("Alice Adler", topic);
            insights(start, start).body("uncoveredTopics", contains(topic));

            people.speaker("Bob Brandt", topic);

            insights(start, start).body("uncoveredTopics", empty());
        }
    }

    @Test
    void whoNamesNoDaysIsToldOfTheLastTwelveWeeks() {
        as(UUID.randomUUID()).get(INSIGHTS).then().statusCode(200).body("weeks", hasSize(12));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    from | ?from=&to=2026-03-01
                    to   | ?to=
                    from | ?from=1.3.2026&to=2026-03-01
                    from | ?from=2026-02-30&to=2026-03-01
                    to   | ?from=2026-02-01&to=2026-03-01T00:00:00Z
                    to   | ?from=2026-02-01&to=%2B12026-03-01
                    from | ?from=2026-03-02&to=2026-03-01
                    from | ?from=2025-02-28&to=2026-03-01
                    from | ?from=2026-02-01&from=2026-02-02&to=2026-03-01
                    """,
            delimiter = '|')
    void badInputNamesTheField(String field, String query) {
        as(UUID.randomUUID())
                .urlEncodingEnabled(false)
                .get(INSIGHTS + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo(field));
    }

    /** Somebody asks twice and is answered once, and somebody speaks, publishes and answers. */
    private void everything(int minutes) {
        var guest = past.guest();
        var person = UUID.randomUUID();
        past.asked(guest, start, topic);
        past.answered(guest, person, start.plusDays(1), minutes);
        past.spoke(person, start.plusDays(1), start.plusWeeks(1));
        past.posted(person, start.plusDays(2), topic);
    }

    private static int minutes(int place) {
        return (place + 1) * 10;
    }

    private static ValidatableResponse insights(LocalDate from, LocalDate to) {
        return as(UUID.randomUUID())
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get(INSIGHTS)
                .then()
                .statusCode(200);
    }

    private static LocalDate fourWeeks() {
        return WholePeriod.FOUR_WEEKS.startOf(
                A_TIME.plusWeeks((long) APART * TIMES.getAndIncrement()));
    }
}
