package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other systems are told of posts. */
@QuarkusTest
class PublishedPostIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    @Test
    void eachVersionIsToldWholeAndADeletionWithoutAWord() {
        UUID post = Posts.publish(alice, "one #kafka @" + bob.handle());
        Posts.edit(alice, post, 1, "two").then().statusCode(200);
        Posts.delete(alice, post).then().statusCode(204);
        Posts.delete(alice, post).then().statusCode(204);

        List<JsonPath> told = told(post, 3);
        assertThat(told)
                .extracting(
                        event -> event.getInt("version"),
                        event -> event.getString("text"),
                        event -> event.getString("audience"),
                        event -> event.getList("topics"),
                        event -> event.getList("mentionIds"))
                .containsExactly(
                        tuple(
                                1,
                                "one #kafka @" + bob.handle(),
                                "COMPANY",
                                List.of("kafka"),
                                List.of(bob.id().toString())),
                        tuple(2, "two", "COMPANY", List.of(), List.of()),
                        tuple(3, null, null, null, null));
        assertThat(told.getLast().getMap("$")).containsOnlyKeys("postId", "version", "withdrawnAt");
        assertThat(types(post))
                .containsExactly(
                        "io.loggia.published-post.changed.v1",
                        "io.loggia.published-post.changed.v1",
                        "io.loggia.published-post.withdrawn.v1");
    }

    @Test
    void audienceIsToldAsItWidensAndNarrows() {
        outside.speaks(alice, bob);
        outside.face(alice, true, 1);
        outside.face(bob, true, 1);
        UUID post = Posts.publish(alice, "for whom");
        Posts.edit(alice, post, 1, "for whom", "WORLD").then().statusCode(200);
        UUID quote = Posts.idOf(Posts.send(bob, "for all", "WORLD", Map.of("quoteOfId", post)));
        Posts.edit(alice, post, 2, "for whom", "COMPANY").then().statusCode(200);

        assertThat(told(post, 3))
                .extracting(event -> event.getString("audience"))
                .containsExactly("COMPANY", "WORLD", "COMPANY");
        assertThat(told(quote, 2))
                .extracting(event -> event.getString("audience"))
                .containsExactly("WORLD", "COMPANY");
    }

    @Test
    void repliesQuotesAndRepostsSayWhatTheyStandOn() {
        UUID post = Posts.publish(alice, "a post");
        UUID reply = Posts.reply(bob, post, "a reply");
        UUID quote = Posts.quote(bob, post, "a quote");
        bob.asks().put("/api/reposts/{id}", post).then().statusCode(204);
        Posts.delete(alice, post).then().statusCode(204);

        told(post, 2);
        UUID repost = repostOf(post);
        assertThat(told(reply, 1).getFirst().getString("parentId")).isEqualTo(post.toString());
        assertThat(told(quote, 1).getFirst().getString("quoteOfId")).isEqualTo(post.toString());
        assertThat(told(repost, 2))
                .extracting(
                        event -> event.getString("repostOfId"), event -> event.getString("text"))
                .containsExactly(tuple(post.toString(), ""), tuple(null, null));
    }

    @Test
    void aBlockIsNobodyElsesBusiness() {
        UUID post = Posts.publish(alice, "before the block");

        alice.blocks(bob);
        bob.mutes(alice);
        UUID last = Posts.publish(alice, "after the block");

        assertThat(told(last, 1)).hasSize(1);
        assertThat(told(post, 1)).hasSize(1);
        assertThat(facts.eventsOf("published-posts", alice.id() + ":" + bob.id())).isEmpty();
    }

    @Test
    void postOfWhoeverHasLeftStays() {
        UUID post = Posts.publish(alice, "I was here");
        told(post, 1);

        leaves(alice);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT version FROM author WHERE id = ?",
                                                        alice.id()))
                                        .isEqualTo(2));
        UUID last = Posts.publish(bob, "the last word");

        told(last, 1);
        assertThat(told(post, 1)).hasSize(1);
    }

    @Test
    void postOfAGroupIsNeverTold() throws Exception {
        Person group = People.newGroup("The weavers");
        alice.follows(group);
        UUID post =
                alice.publishes(
                        Map.of(
                                "text",
                                "for the group #secret",
                                "audience",
                                "GROUP",
                                "groupId",
                                group.id()));

        Posts.edit(alice, post, 1, "still for the group").then().statusCode(200);
        Posts.delete(alice, post).then().statusCode(204);
        UUID last = Posts.publish(alice, "the last word");

        told(last, 1);
        assertThat(events(post)).isEmpty();
    }

    private static void leaves(Person person) {
        new Events()
                .probe()
                .send(
                        "profiles",
                        person.id().toString(),
                        """
                        {"profileId": "%s", "kind": "PERSON", "handle": "%s", "displayName": "Gone",
                         "state": "FORMER", "version": 2, "changedAt": "2026-11-21T09:47:54.304Z"}
                        """
                                .formatted(person.id(), person.handle()),
                        Events.headers("profile.changed", 1));
    }

    /** Waits until that many are told, each once, in order. */
    private List<JsonPath> told(UUID post, int atLeast) {
        eventually()
                .untilAsserted(() -> assertThat(events(post)).hasSizeGreaterThanOrEqualTo(atLeast));
        return events(post).stream().map(JsonPath::from).toList();
    }

    private List<String> events(UUID post) {
        return facts.eventsOf("published-posts", post).stream().distinct().toList();
    }

    private static List<String> types(UUID post) {
        return records()
                .filter(event -> key(event).equals(post.toString()))
                .map(event -> KafkaProbe.header(event, "ce_type"))
                .toList();
    }

    private static UUID repostOf(UUID post) {
        return records()
                .filter(event -> KafkaProbe.text(event).contains("\"repostOfId\": \"" + post))
                .map(event -> UUID.fromString(key(event)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> records() {
        return new Events().probe().read("published-posts").stream();
    }

    private static String key(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.key(), StandardCharsets.UTF_8);
    }
}
