package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.TopicSlug;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other systems are told of profiles. */
@QuarkusTest
class PublishedProfileIT {

    @Inject AgroalDataSource database;
    @Inject EnrolmentService enrolments;
    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @Test
    void eachVersionIsToldAsTheDirectoryShowsIt() {
        alice.asksWithVersion(1)
                .body(
                        """
                        {"displayName": "Alice", "title": "Potter", "department": "Clay",
                         "bio": "for reading alone", "languages": ["sv"], "askTopics": ["kafka"]}
                        """)
                .put("/api/me")
                .then()
                .statusCode(200);
        leave(alice);

        eventually(
                () ->
                        assertThat(told(alice.id()))
                                .extracting(
                                        event -> event.getInt("version"),
                                        event -> event.getString("title"),
                                        event -> event.getString("state"),
                                        event -> event.getList("askTopics"))
                                .containsExactly(
                                        tuple(1, null, "ACTIVE", null),
                                        tuple(2, "Potter", "ACTIVE", List.of("kafka")),
                                        tuple(3, "Potter", "FORMER", List.of("kafka"))));
        assertThat(told(alice.id()).getLast().getMap("$")).doesNotContainKeys("bio", "works");
    }

    @Test
    void topicIsTold() {
        TopicSlug slug = TopicSlug.of(People.name("pottery"));

        QuarkusTransaction.requiringNew().run(() -> enrolments.learn(slug));

        eventually(
                () ->
                        assertThat(told(slug.profileId()))
                                .extracting(event -> event.getString("kind"))
                                .containsExactly("TOPIC"));
    }

    /** It may be a hidden one, which nobody else is to know of. */
    @Test
    void groupIsNeverTold() throws Exception {
        Person group = group();

        group.asksWithVersion(1)
                .body("{\"displayName\": \"The hidden ones\"}")
                .put("/api/me")
                .then()
                .statusCode(200);
        eventually(() -> assertThat(facts.eventsOf(group.id())).hasSize(1));
        leave(alice);

        eventually(() -> assertThat(told(alice.id())).hasSize(2));
        assertThat(told(group.id())).isEmpty();
    }

    private Person group() throws SQLException {
        Person group = new Person(UUID.randomUUID(), People.name("hidden"));
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                WITH named AS (
                                    INSERT INTO handle VALUES (?, ?, now())
                                    RETURNING spelling, profile_id)
                                INSERT INTO profile (id, kind, state, handle, display_name, version,
                                    created_at, changed_at)
                                SELECT profile_id, 'GROUP', 'ACTIVE', spelling, 'Hidden', 1, now(), now()
                                FROM named
                                """)) {
            statement.setString(1, group.handle());
            statement.setObject(2, group.id());
            statement.executeUpdate();
        }
        return group;
    }

    private static void leave(Person person) {
        People.admin().put("/api/people/{id}/departure", person.id()).then().statusCode(200);
    }

    private List<JsonPath> told(UUID profileId) {
        return facts.eventsOf("published-profiles", profileId);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
