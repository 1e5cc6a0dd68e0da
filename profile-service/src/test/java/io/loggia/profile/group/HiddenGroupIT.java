package io.loggia.profile.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hidden group exists for its members, for those invited, and for its founder. */
@QuarkusTest
class HiddenGroupIT {

    @Inject Facts facts;

    private final KafkaProbe kafka = KafkaProbe.ofApplication();
    private final String name = People.name("Secret");
    private Person alice;
    private Person bob;
    private UUID group;
    private String handle;

    @BeforeEach
    void aliceFoundsIt() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        var founded = Groups.found(alice, name, "HIDDEN");
        group = Groups.idOf(founded);
        handle = founded.path("handle");
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void thereIsNothingForOthersInTheWordsOfWhatNeverWas() {
        assertUnseenBy(bob);
        String system =
                Passports.person(UUID.randomUUID(), "builds", People.SERVICE)
                        .roles("system")
                        .sign();
        People.with(system).get("/api/profiles/{id}", group).then().statusCode(404);
        People.admin().get("/api/profiles/{id}", group).then().statusCode(404);
        People.admin().put("/api/people/{id}/departure", group).then().statusCode(404);
    }

    @Test
    void founderSeesIt() {
        assertSeenBy(alice);
    }

    @Test
    void invitedAndMembersSeeItAndNobodyElse() {
        Groups.bring(kafka, bob, group, "INVITED");
        assertSeenBy(bob);
        Groups.bring(kafka, bob, group, "FOLLOWING");
        assertSeenBy(bob);
        alice.asks().get("/api/groups/{id}", group).then().body("members", equalTo(2));

        Groups.bring(kafka, bob, group, "NONE");
        assertUnseenBy(bob);
    }

    /** It is no way in: follow-service lets nobody ask for a hidden group. */
    @Test
    void requestOpensNothing() throws Exception {
        Groups.tell(kafka, bob.id(), group, "REQUESTED", 1_000);
        awaitRow("REQUESTED");

        assertUnseenBy(bob);
    }

    @Test
    void olderAndRepeatedEventsChangeNothing() throws Exception {
        Groups.tell(kafka, bob.id(), group, "FOLLOWING", 5_000);
        awaitRow("FOLLOWING");
        Groups.tell(kafka, bob.id(), group, "NONE", 4_999);
        Groups.tell(kafka, bob.id(), group, "FOLLOWING", 5_000);
        Groups.tell(kafka, bob.id(), alice.id(), "FOLLOWING", 5_001); // no group's
        long parked = kafka.read("follows.dlq").size();
        kafka.send("follows", bob.id() + ":" + group, "not JSON", Groups.headers());
        Groups.tell(kafka, bob.id(), group, "INVITED", 5_002);

        awaitRow("INVITED");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(kafka.read("follows.dlq")).hasSize((int) parked + 1));
        assertThat(facts.count("SELECT count(*) FROM group_member WHERE group_id = ?", alice.id()))
                .isZero();
    }

    @Test
    void otherSystemsAreToldNothing() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(group)).hasSize(1));

        assertThat(facts.eventsOf("published-profiles", group)).isEmpty();
    }

    @Test
    void memberThatIsAStewardEditsAndAFormerOneDoesNot() {
        Groups.bring(kafka, bob, group, "FOLLOWING");
        alice.asksWithVersion(1)
                .body(
                        Map.of(
                                "displayName",
                                name,
                                "entry",
                                "HIDDEN",
                                "stewardIds",
                                List.of(bob.id())))
                .put("/api/groups/{id}", group)
                .then()
                .statusCode(200);

        bob.asksWithVersion(2)
                .body(
                        Map.of(
                                "displayName",
                                name,
                                "entry",
                                "HIDDEN",
                                "purpose",
                                "Ours",
                                "stewardIds",
                                List.of(bob.id())))
                .put("/api/groups/{id}", group)
                .then()
                .statusCode(200);
        assertThat(stewards()).containsExactly(bob.id().toString());
        Groups.bring(kafka, bob, group, "NONE");
        assertThat(stewards()).isEmpty();
        bob.asksWithVersion(3)
                .body(Map.of("displayName", name, "entry", "HIDDEN"))
                .put("/api/groups/{id}", group)
                .then()
                .statusCode(404);
    }

    private List<String> stewards() {
        return alice.asks().get("/api/groups/{id}", group).path("stewardIds");
    }

    private void awaitRow(String relation) throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.count(
                                                        "SELECT count(*) FROM group_member WHERE"
                                                                + " group_id = ? AND person_id = ?"
                                                                + " AND relation = ?",
                                                        group,
                                                        bob.id(),
                                                        relation))
                                        .isOne());
    }

    private void assertSeenBy(Person reader) {
        reader.asks().get("/api/groups/{id}", group).then().statusCode(200);
        reader.asks().get("/api/profiles/{id}", group).then().statusCode(200);
        reader.asks().get("/api/profiles/by-handle/" + handle).then().statusCode(200);
        reader.asks()
                .get("/api/groups?q=" + name)
                .then()
                .body("items.id", hasItem(group.toString()));
        reader.asks()
                .get("/api/profiles?ids=" + group)
                .then()
                .body("items.id", hasItem(group.toString()));
    }

    private void assertUnseenBy(Person reader) {
        UUID never = UUID.randomUUID();
        assertThat(notFound(reader, "/api/groups/" + group))
                .isEqualTo(notFound(reader, "/api/groups/" + never));
        assertThat(notFound(reader, "/api/profiles/" + group))
                .isEqualTo(notFound(reader, "/api/profiles/" + never));
        assertThat(notFound(reader, "/api/profiles/by-handle/" + handle))
                .isEqualTo(notFound(reader, "/api/profiles/by-handle/nobody_at_all"));
        assertThat(notFound(reader, "/api/profiles/" + group + "/org"))
                .isEqualTo(notFound(reader, "/api/profiles/" + never + "/org"));
        reader.asks().get("/api/groups?q=" + name).then().body("items", empty());
        reader.asks().get("/api/groups?mine=true").then().body("items", empty());
        reader.asks().get("/api/profiles?ids=" + group).then().body("items", empty());
        reader.asks().get("/api/people?q=" + name).then().body("items", empty());
        reader.asksWithVersion(1)
                .body(Map.of("displayName", name, "entry", "HIDDEN"))
                .put("/api/groups/{id}", group)
                .then()
                .statusCode(404);
    }

    private static String notFound(Person reader, String path) {
        return reader.asks().get(path).then().statusCode(404).extract().asString();
    }
}
