package io.loggia.profile.org;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrgIT {

    @Inject Facts facts;

    private People.Person reader;

    @BeforeEach
    void readerLogsIn() {
        reader = People.newcomer("reader");
    }

    @Test
    void chainBeginsAtTheTopAndReportsAreByName() {
        UUID top = bringIn(null, "Top").getFirst();
        UUID head = bringIn(top, "Head").getFirst();
        UUID lead = bringIn(head, "Lead").getFirst();
        bringIn(lead, "Zoë", "Åke", "Bea");

        org(lead)
                .body("chain.displayName", contains("Top", "Head"))
                .body("reports.displayName", contains("Åke", "Bea", "Zoë"));
        org(top).body("chain", empty()).body("reports.displayName", contains("Head"));
    }

    @Test
    void circleOfManagersIsGoneAroundOnce() throws Exception {
        UUID alice = bringIn(null, "Alice").getFirst();
        UUID bob = bringIn(alice, "Bob").getFirst();
        UUID carol = bringIn(bob, "Carol").getFirst();
        lead(carol, alice);

        org(carol)
                .body("chain.displayName", contains("Alice", "Bob"))
                .body("reports.displayName", contains("Alice"));
        org(alice).body("chain.displayName", contains("Bob", "Carol"));
    }

    @Test
    void whoeverLeftIsSteppedOver() throws Exception {
        UUID top = bringIn(null, "Top").getFirst();
        UUID head = bringIn(top, "Head").getFirst();
        UUID dev = bringIn(head, "Dev").getFirst();

        facts.count("UPDATE profile SET state = 'FORMER' WHERE id = ? RETURNING 1", head);

        org(dev).body("chain.displayName", contains("Top"));
        org(top).body("reports", empty());
    }

    @Test
    void longChainsAndWideTeamsHaveAnEnd() throws Exception {
        UUID boss = bringIn(null, "Boss").getFirst();
        String[] names =
                IntStream.range(0, 101).mapToObj(i -> "Number " + i).toArray(String[]::new);
        List<UUID> first = bringIn(boss, names);
        bringIn(boss, names);
        bringIn(boss, names);
        for (int i = 1; i < first.size(); i++) {
            lead(first.get(i), first.get(i - 1));
        }

        org(boss).body("reports", hasSize(200));
        org(first.getLast()).body("chain.displayName", contains("Boss"));
        org(first.getFirst()).body("chain", hasSize(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01890000-0000-7000-8000-000000000000", "x", "%00", "me"})
    void whatIsNobodysIdIsNotFound(String id) {
        reader.asks()
                .urlEncodingEnabled(false)
                .get("/api/profiles/" + id + "/org")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
    }

    private ValidatableResponse org(UUID id) {
        return reader.asks().get("/api/profiles/{id}/org", id).then().statusCode(200);
    }

    private void lead(UUID manager, UUID report) throws Exception {
        facts.count("UPDATE profile SET manager_id = ? WHERE id = ? RETURNING 1", manager, report);
    }

    /** Brings in colleagues; their key is their handle, and a manager is known by it. */
    private List<UUID> bringIn(UUID manager, String... names) {
        String managerKey =
                manager == null
                        ? null
                        : reader.asks().get("/api/profiles/" + manager).path("handle");
        List<Map<String, String>> items = new ArrayList<>();
        for (String name : names) {
            String handle = People.name("org");
            Map<String, String> item = Map.of("key", handle, "handle", handle, "displayName", name);
            items.add(
                    managerKey == null
                            ? item
                            : Map.of(
                                    "key", handle,
                                    "handle", handle,
                                    "displayName", name,
                                    "managerKey", managerKey));
        }
        List<String> ids =
                People.admin()
                        .body(Map.of("items", items))
                        .post("/api/imports/org/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.profileId");
        return ids.stream().map(UUID::fromString).toList();
    }
}
