package io.loggia.walk.journey;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.loggia.local.parts.Topics;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.TopicRecords;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a system may not say: anything as another one, or where only another one may speak. */
final class ForgedNews {

    private static final URI ANOTHER = URI.create("https://payroll.example/");

    private final Installation installation;
    private final OtherSystem builds;
    private final SystemDesk desk;

    ForgedNews(Installation installation, OtherSystem builds, SystemDesk desk) {
        this.installation = installation;
        this.builds = builds;
        this.desk = desk;
    }

    List<Step> steps() {
        return List.of(
                new Step("over HTTP, an event of another source is refused", this::byHttp),
                new Step("at Kafka, nobody else may write to its topic", this::onItsTopic),
                new Step("nor may it write to a topic of our services", this::onAnother),
                new Step("on its own, another source is parked, with the reason", this::byKafka));
    }

    private void byHttp() {
        var answer = builds.tell(forged("http"));
        Expect.equal(403, answer.statusCode());
        var type = OtherSystem.json(answer).path("type").asText();
        Expect.that(type.endsWith("foreign-source"), "refused as " + type);
    }

    private void onItsTopic() {
        var event = builds.release("4.5");
        Expect.forbidden(() -> builds.tellByKafka(event, Topics.CONSUMER, builds.topic()));
    }

    private void onAnother() {
        var event = builds.release("4.5");
        var posts = installation.topicPrefix() + Topics.POSTS.topic();
        Expect.forbidden(() -> builds.tellByKafka(event, OtherSystem.PRINCIPAL, posts));
    }

    private void byKafka() {
        var event = forged("kafka");
        builds.tellByKafka(event, OtherSystem.PRINCIPAL, builds.topic());
        var entry = desk.await(event.getId(), "PARKED");
        Expect.equal("foreign-source", entry.path("reason").asText());
        Expect.that(!entry.path("replayable").asBoolean(), "it could be replayed");
        Expect.eventually(
                "a dead letter with the reason",
                () -> reasonOfDeath(event.getId()),
                reason -> reason.equals("foreign-source source"));
    }

    /** As whoever runs the broker can read it. */
    private String reasonOfDeath(String eventId) {
        var reason = new StringBuilder();
        new TopicRecords(Map.of("bootstrap.servers", installation.kafka()))
                .read(
                        builds.deadLetters(),
                        letter -> {
                            if (TopicRecords.header(letter, "ce_id").equals(eventId)) {
                                reason.append(TopicRecords.header(letter, "loggia-dlq-detail"));
                            }
                        });
        return reason.toString();
    }

    private CloudEvent forged(String way) {
        var event = builds.release("4.2");
        return CloudEventBuilder.v1(event)
                .withId(event.getId() + "-forged-by-" + way)
                .withSource(ANOTHER)
                .build();
    }
}
