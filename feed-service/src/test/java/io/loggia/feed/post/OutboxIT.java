package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.loggia.events.Audience;
import io.loggia.events.TopicSlug;
import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of a post tells the others, and when. */
@QuarkusTest
class OutboxIT {

    @Inject Facts facts;
    @Inject PostService posts;

    private Person alice;

    @BeforeEach
    void alice() {
        alice = People.newcomer("alice");
    }

    /** Law 2. */
    @Test
    void aChangeAndItsEventCommitTogether() throws Exception {
        AtomicReference<UUID> undone = new AtomicReference<>();
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    undone.set(publish("never #undone" + mark()));
                                                    throw new IllegalStateException("too late");
                                                }))
                .hasMessage("too late");
        AtomicReference<UUID> done = new AtomicReference<>();

        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            done.set(publish("told"));
                            assertThat(outboxRowsOf(done.get())).isOne();
                        });

        eventually().untilAsserted(() -> assertThat(eventsOf(done.get())).hasSize(1));
        assertThat(facts.number("SELECT count(*) FROM post WHERE id = ?", undone.get())).isZero();
        assertThat(eventsOf(undone.get())).isEmpty();
    }

    private UUID publish(String text) {
        return posts.publish(
                        new Draft(
                                alice.id(),
                                text,
                                null,
                                null,
                                null,
                                Audience.COMPANY,
                                null,
                                null,
                                List.of(),
                                null))
                .id();
    }

    /** Asked on the transaction's own connection, before anything is committed. */
    private long outboxRowsOf(UUID post) {
        try {
            return facts.number(
                    "SELECT count(*) FROM outbox WHERE aggregateid = ? AND aggregatetype = 'posts'",
                    post.toString());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachVersionIsToldInOrderAndWhole() {
        UUID post = Posts.publish(alice, "one");
        Posts.edit(alice, post, 1, "two").then().statusCode(200);
        Posts.delete(alice, post).then().statusCode(204);
        Posts.delete(alice, post).then().statusCode(204);

        eventually().untilAsserted(() -> assertThat(eventsOf(post)).hasSizeGreaterThanOrEqualTo(3));
        List<JsonPath> told = eventsOf(post).stream().distinct().map(JsonPath::from).toList();
        assertThat(told)
                .extracting(
                        event -> event.getInt("version"),
                        event -> event.getString("post.text"),
                        event -> event.getBoolean("post.deleted"),
                        event -> event.getString("post.editedAt") != null)
                .containsExactly(
                        tuple(1, "one", false, false),
                        tuple(2, "two", false, true),
                        tuple(3, "", true, true));
    }

    @Test
    void topicIsToldWhenItIsUsedForTheFirstTime() {
        TopicSlug slug = TopicSlug.of("first" + mark());
        Posts.publish(alice, "#" + slug);
        Posts.publish(alice, "again #" + slug);
        UUID last = Posts.publish(alice, "the last word");

        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(eventsOf(last)).isNotEmpty();
                            assertThat(facts.eventsOf("topics", slug.profileId())).isNotEmpty();
                        });
        assertThat(facts.eventsOf("topics", slug.profileId()).stream().distinct()).hasSize(1);
    }

    private List<String> eventsOf(UUID post) {
        return facts.eventsOf("posts", post);
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
