package io.loggia.profile.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services report of erasures. */
@QuarkusTest
class ReportConsumerIT {

    @Inject AgroalDataSource database;
    @Inject Facts facts;

    private KafkaProbe probe;
    private Person alice;

    @BeforeEach
    void aliceIsErased() {
        probe = KafkaProbe.ofApplication();
        alice = Strangers.newcomer();
        Strangers.erase(alice.id()).then().statusCode(202);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void erasureIsDoneWhenEveryServiceHasReported() {
        report(alice.id(), "FOLLOW", "DONE", 2);
        report(alice.id(), "FEED", "HELD", 2);
        report(alice.id(), "OUTWARD", "DONE", 1);

        eventually(
                () -> {
                    assertThat(stepOf("OUTWARD")).isEqualTo("DONE");
                    assertThat(stepOf("FEED")).isEqualTo("HELD");
                });
        assertThat(erasure().getString("state")).isEqualTo("OPEN");

        report(alice.id(), "FEED", "DONE", 3);

        eventually(() -> assertThat(erasure().getString("state")).isEqualTo("DONE"));
    }

    @Test
    void reportsThatTellNothingChangeNothing() throws Exception {
        UUID stranger = UUID.randomUUID();
        report(stranger, "FEED", "DONE", 2);
        report(alice.id(), "PROFILE", "HELD", 9);
        report(alice.id(), "ARCHIVE", "DONE", 2);
        report(alice.id(), "FEED", "DONE", 2);
        report(alice.id(), "FEED", "DONE", 2);
        report(alice.id(), "FEED", "HELD", 3);
        report(alice.id(), "OUTWARD", "DONE", 1);

        eventually(() -> assertThat(stepOf("OUTWARD")).isEqualTo("DONE"));
        assertThat(stepOf("PROFILE")).isEqualTo("DONE");
        assertThat(stepOf("FEED")).isEqualTo("DONE");
        assertThat(stepOf("FOLLOW")).isEqualTo("WAITING");
        assertThat(
                        facts.count(
                                "SELECT count(*) FROM erasure_report WHERE profile_id = ?",
                                stranger))
                .isZero();
    }

    @Test
    void poisonIsParked() {
        String key = alice.id().toString();
        int parked = probe.read("erasures.dlq").size();

        probe.send("erasures", key, "not JSON", headers());
        probe.send("erasures", key, json(alice.id(), "FEED", "DONE", 0), headers());
        report(alice.id(), "OUTWARD", "DONE", 1);

        eventually(() -> assertThat(stepOf("OUTWARD")).isEqualTo("DONE"));
        eventually(() -> assertThat(probe.read("erasures.dlq")).hasSize(parked + 2));
    }

    @Test
    void whatIsOpenForLongerThanADayIsMarkedAndComesFirst() throws Exception {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                UPDATE erasure SET erased_at = now() - interval '25 hours'
                                WHERE profile_id = ?
                                """)) {
            statement.setObject(1, alice.id());
            statement.executeUpdate();
        }

        assertThat(erasure().getBoolean("late")).isTrue();
        assertThat(
                        People.admin()
                                .queryParam("limit", 100)
                                .get("/api/erasures")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items[0].state"))
                .isNotEqualTo("DONE");
        given().get("/q/metrics")
                .then()
                .body(containsString("erasures_open"))
                .body(containsString("erasure_oldest_seconds"));
    }

    @Test
    void pagesLeadThroughAllErasures() {
        Person bob = Strangers.newcomer();
        Strangers.erase(bob.id()).then().statusCode(202);

        JsonPath first =
                People.admin()
                        .queryParam("limit", 1)
                        .get("/api/erasures")
                        .then()
                        .extract()
                        .jsonPath();
        JsonPath second =
                People.admin()
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.getString("nextCursor"))
                        .get("/api/erasures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(first.getString("items[0].profileId")).isEqualTo(bob.id().toString());
        assertThat(second.getString("items[0].profileId")).isEqualTo(alice.id().toString());
    }

    private String stepOf(String service) {
        return erasure().getString("parts.find { it.service == '%s' }.step".formatted(service));
    }

    /** To order it again changes nothing, and answers how far it is. */
    private JsonPath erasure() {
        return Strangers.erase(alice.id()).then().statusCode(202).extract().jsonPath();
    }

    private void report(UUID person, String service, String outcome, long version) {
        probe.send(
                "erasures", person.toString(), json(person, service, outcome, version), headers());
    }

    private static String json(UUID person, String service, String outcome, long version) {
        return """
        {"profileId": "%s", "service": "%s", "outcome": "%s", "version": %d, "reportedAt": "2026-11-27T05:00:00.000Z"}
        """
                .formatted(person, service, outcome, version);
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "io.loggia.erasure.reported.v1",
                "ce_source", "/feed-service",
                "ce_time", "2026-11-27T05:00:00.000Z",
                "epoch", "1",
                "content-type", "application/json");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
