package io.loggia.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A client with the role {@code probe}: a system, in a group of its like that nobody else sees. */
@QuarkusTest
class ProbeLoginIT {

    private static final int AT_ONCE = 5;

    @Inject Facts facts;

    @Test
    void probesAreSystemsThatBelongToOneHiddenGroup() throws Exception {
        List<Response> answers = People.atOnce(AT_ONCE, i -> login(People.name("probe"), "probe"));

        for (Response answer : answers) {
            answer.then()
                    .statusCode(200)
                    .body("kind", equalTo("SYSTEM"))
                    .body("handle", startsWith("probe"));
        }
        List<String> probes =
                answers.stream().map(answer -> answer.<String>path("profileId")).toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lookedAfterBy()).containsAll(probes));
    }

    @Test
    void loginAgainIsTheSameProbe() {
        String name = People.name("probe");
        String first = login(name, "probe").then().statusCode(200).extract().path("profileId");

        login(name, "probe").then().statusCode(200).body("profileId", equalTo(first));
    }

    @Test
    void whoeverWorksHereIsNoProbe() {
        login(People.name("alice"), "employee", "probe")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PERSON"));
    }

    @Test
    void colleaguesFindNeitherAPersonNorTheGroup() {
        login(People.name("probe"), "probe").then().statusCode(200);
        Person alice = People.newcomer("alice");

        alice.asks()
                .get("/api/people?q=probe")
                .then()
                .body("items.profile.handle", not(hasItem(startsWith("probe"))));
        alice.asks().get("/api/groups?q=Probes").then().body("items", empty());
        alice.asks().get("/api/groups/{id}", Programs.PROBES).then().statusCode(404);
        alice.asks().get("/api/profiles/{id}", Programs.PROBES).then().statusCode(404);
    }

    /** Founder and stewards, as the last event of the group has them. */
    private Set<String> lookedAfterBy() {
        List<JsonPath> events = facts.eventsOf(Programs.PROBES);
        assertThat(events).isNotEmpty();
        JsonPath last = events.getLast();
        Set<String> all = new HashSet<>(last.getList("stewardIds", String.class));
        all.add(last.getString("managerId"));
        assertThat(last.getString("entry")).isEqualTo("HIDDEN");
        return all;
    }

    private static Response login(String subject, String... roles) {
        return People.gateway()
                .body(
                        Map.of(
                                "issuer",
                                People.ISSUER,
                                "subject",
                                "service-account-" + subject,
                                "preferredUsername",
                                "service-account-" + subject,
                                "roles",
                                List.of(roles)))
                .post("/internal/identities");
    }
}
