package io.loggia.profile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.TopicSlug;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicConsumerIT {

    @Inject Facts facts;

    private KafkaProbe probe;
    private Person alice;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofApplication();
        alice = People.newcomer("alice");
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void topicBecomesAProfileAndEverybodyIsTold() {
        TopicSlug slug = TopicSlug.of(People.name("Töpferei"));

        use(slug, 1);

        awaitProfile(slug);
        alice.asks()
                .get("/api/profiles/{id}", slug.profileId())
                .then()
                .body("kind", equalTo("TOPIC"))
                .body("handle", equalTo("#" + slug.value()))
                .body("displayName", equalTo(slug.value()));
        alice.asks()
                .get("/api/profiles/by-handle/{handle}", "#" + slug.value())
                .then()
                .statusCode(200)
                .body("id", equalTo(slug.profileId().toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(slug.profileId())).hasSize(1));
    }

    @Test
    void secondDeliveryChangesNothing() throws Exception {
        TopicSlug slug = TopicSlug.of(People.name("twice"));
        TopicSlug last = TopicSlug.of(People.name("last"));
        use(slug, 1);
        awaitProfile(slug);

        use(slug, 1);
        use(slug, 2);
        use(slug, slug.profileId(), last);

        awaitProfile(last);
        assertThat(facts.count("SELECT version FROM profile WHERE id = ?", slug.profileId()))
                .isOne();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(last.profileId())).hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(unsent(slug)).isZero());
        assertThat(facts.eventsOf(slug.profileId())).hasSize(1);
    }

    @Test
    void topicOfTheSameSpellingAsAPersonIsAnother() {
        TopicSlug slug = TopicSlug.of(alice.handle());

        use(slug, 1);

        awaitProfile(slug);
        alice.asks()
                .get("/api/profiles/by-handle/" + alice.handle())
                .then()
                .body("id", equalTo(alice.id().toString()));
    }

    @Test
    void poisonIsParkedAndTheNextTopicIsLearnt() {
        TopicSlug slug = TopicSlug.of(People.name("after_poison"));
        String key = slug.profileId().toString();
        long parked = probe.read("topics.dlq").size();

        probe.send("topics", key, "not JSON", headers());
        probe.send("topics", key, json(slug.profileId(), "another_slug", 1), headers());
        probe.send("topics", "somebody", json(slug.profileId(), slug.value(), 1), headers());
        use(slug, 1);

        awaitProfile(slug);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(probe.read("topics.dlq")).hasSize((int) parked + 3));
    }

    private long unsent(TopicSlug slug) throws Exception {
        String key = slug.profileId().toString();
        return facts.count("SELECT count(*) FROM outbox WHERE aggregateid = ?", key);
    }

    private void use(TopicSlug slug, long version) {
        String key = slug.profileId().toString();
        probe.send("topics", key, json(slug.profileId(), slug.value(), version), headers());
    }

    private void use(TopicSlug first, UUID id, TopicSlug last) {
        probe.send("topics", id.toString(), json(id, first.value(), 1), headers());
        use(last, 1);
    }

    private void awaitProfile(TopicSlug slug) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                alice.asks()
                                        .get("/api/profiles/{id}", slug.profileId())
                                        .then()
                                        .statusCode(200));
    }

    private static String json(UUID id, String slug, long version) {
        return """
        {"topicId": "%s", "slug": "%s", "version": %d, "firstUsedAt": "2026-11-21T09:47:54.304Z"}
        """
                .formatted(id, slug, version);
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "io.loggia.topic.used.v1",
                "ce_source", "/feed-service",
                "ce_time", "2026-11-21T09:47:54.304Z",
                "epoch", "1",
                "content-type", "application/json");
    }
}
