package io.loggia.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.feed.People.Person;
import io.loggia.local.parts.Topics;
import io.loggia.local.testing.KafkaProbe;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Events of the other services, as they would send them. */
public final class Events {

    private static final String TIME = "2026-11-21T09:47:54.304Z";

    /** One for the whole run: each has connections to the broker to make. */
    private static final KafkaProbe PROBE = KafkaProbe.ofApplication();

    public KafkaProbe probe() {
        return PROBE;
    }

    public void profile(Person person, String displayName, long version) {
        profile(person, "PERSON", displayName, 1, version);
    }

    public void profile(Person person, String kind, String displayName, long epoch, long version) {
        PROBE.send(
                "profiles",
                person.id().toString(),
                profileJson(person, kind, displayName, version),
                headers("profile.changed", epoch));
    }

    /** A system, for which a person answers. */
    public void system(Person system, String displayName, UUID ownerId, long version) {
        PROBE.send(
                "profiles",
                system.id().toString(),
                """
                {"profileId": "%s", "kind": "SYSTEM", "handle": "%s", "displayName": "%s",
                 "managerId": "%s", "state": "ACTIVE", "version": %d, "changedAt": "%s"}
                """
                        .formatted(
                                system.id(), system.handle(), displayName, ownerId, version, TIME),
                headers("profile.changed", 1));
    }

    /** A group, with those who look after it beside its founder. */
    public void group(
            Person group, String displayName, UUID founderId, List<UUID> stewards, long version) {
        String ids =
                stewards.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        PROBE.send(
                "profiles",
                group.id().toString(),
                """
                {"profileId": "%s", "kind": "GROUP", "handle": "%s", "displayName": "%s",
                 "managerId": "%s", "entry": "OPEN", "stewardIds": [%s], "state": "ACTIVE",
                 "version": %d, "changedAt": "%s"}
                """
                        .formatted(
                                group.id(),
                                group.handle(),
                                displayName,
                                founderId,
                                ids,
                                version,
                                TIME),
                headers("profile.changed", 1));
    }

    private static String profileJson(
            Person person, String kind, String displayName, long version) {
        return """
        {"profileId": "%s", "kind": "%s", "handle": "%s", "displayName": "%s",
         "title": "Engineer", "state": "ACTIVE", "version": %d, "changedAt": "%s"}
        """
                .formatted(person.id(), kind, person.handle(), displayName, version, TIME);
    }

    public void follow(Person follower, UUID followeeId, String relation, long version) {
        follow(follower, followeeId, relation, 1, version);
    }

    public void follow(
            Person follower, UUID followeeId, String relation, long epoch, long version) {
        PROBE.send(
                "follows",
                follower.id() + ":" + followeeId,
                followJson(follower.id(), followeeId, relation, version),
                headers("follow.changed", epoch));
    }

    /** A tie that has changed this very moment, with or without a bell. */
    public void followNow(
            Person follower, UUID followeeId, String relation, boolean bell, long version) {
        PROBE.send(
                "follows",
                follower.id() + ":" + followeeId,
                """
                {"followerId": "%s", "followeeId": "%s", "relation": "%s", "bell": %s,
                 "version": %d, "changedAt": "%s"}
                """
                        .formatted(
                                follower.id(),
                                followeeId,
                                relation,
                                bell,
                                version,
                                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)),
                headers("follow.changed", 1));
    }

    /** A group with its founder and one who looks after it besides. */
    public void group(
            Person group, String displayName, Person founder, Person steward, long version) {
        PROBE.send(
                "profiles",
                group.id().toString(),
                """
                {"profileId": "%s", "kind": "GROUP", "handle": "%s", "displayName": "%s",
                 "managerId": "%s", "entry": "ON_REQUEST", "stewardIds": ["%s"],
                 "state": "ACTIVE", "version": %d, "changedAt": "%s"}
                """
                        .formatted(
                                group.id(),
                                group.handle(),
                                displayName,
                                founder.id(),
                                steward.id(),
                                version,
                                TIME),
                headers("profile.changed", 1));
    }

    private static String followJson(
            UUID followerId, UUID followeeId, String relation, long version) {
        return """
        {"followerId": "%s", "followeeId": "%s", "relation": "%s", "version": %d,
         "changedAt": "%s"}
        """
                .formatted(followerId, followeeId, relation, version, TIME);
    }

    /** Somebody's standing outside; {@code pausedUntil} for a pause alone. */
    public void voice(Person person, String state, @Nullable String pausedUntil, long version) {
        String until =
                pausedUntil == null ? "" : ", \"pausedUntil\": \"%s\"".formatted(pausedUntil);
        PROBE.send(
                "voices",
                person.id().toString(),
                """
                {"profileId": "%s", "state": "%s"%s, "version": %d, "changedAt": "%s"}
                """
                        .formatted(person.id(), state, until, version, TIME),
                headers("voice.changed", 1));
    }

    public void face(Person person, boolean shown, long version) {
        String named =
                shown
                        ? ", \"handle\": \"%s\", \"displayName\": \"A face\""
                                .formatted(person.handle())
                        : "";
        PROBE.send(
                "public-profiles",
                person.id().toString(),
                """
                {"profileId": "%s", "shown": %s%s, "indexed": true, "version": %d,
                 "changedAt": "%s"}
                """
                        .formatted(person.id(), shown, named, version, TIME),
                headers("public-profile.changed", 1));
    }

    /** Where a post stands outside; {@code more} are the fields that the state brings along. */
    public void crossing(
            UUID postId, Person author, String state, long postVersion, String more, long version) {
        PROBE.send(
                "crossings",
                postId.toString(),
                """
                {"postId": "%s", "authorId": "%s", "state": "%s", "postVersion": %d%s,
                 "version": %d, "changedAt": "%s"}
                """
                        .formatted(
                                postId,
                                author.id(),
                                state,
                                postVersion,
                                more.isEmpty() ? "" : ", " + more,
                                version,
                                TIME),
                headers("crossing.changed", 1));
    }

    /** Where a question stands, in the words of {@link Asked}. */
    public void question(Asked question, String json) {
        question(question, json, headers("question.changed", 1));
    }

    public void question(Asked question, String json, Map<String, String> headers) {
        PROBE.send("conversations", question.id().toString(), json, headers);
    }

    /** Where a guest's reply to a post stands. */
    public void guestReply(UUID replyId, UUID postId, UUID authorId, String state, long version) {
        PROBE.send(
                "conversations",
                replyId.toString(),
                """
                {"replyId": "%s", "postId": "%s", "postAuthorId": "%s", "state": "%s",
                 "version": %d, "changedAt": "%s"}
                """
                        .formatted(replyId, postId, authorId, state, version, TIME),
                headers("guest-reply.changed", 1));
    }

    /** Sends a profile and a tie to every partition, and returns whose they are. */
    public Set<UUID> mark() {
        Set<UUID> marks = new HashSet<>();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            Person mark = new Person(UUID.randomUUID(), "mark_" + partition);
            marks.add(mark.id());
            sendTo(
                    partition,
                    "profiles",
                    mark.id().toString(),
                    profileJson(mark, "PERSON", "Mark", 1),
                    headers("profile.changed", 1));
            sendTo(
                    partition,
                    "follows",
                    mark.id() + ":" + mark.id(),
                    followJson(mark.id(), mark.id(), "NONE", 1),
                    headers("follow.changed", 1));
        }
        return marks;
    }

    /** Sends a question to every partition, and returns them. */
    public List<Asked> markQuestions() {
        List<Asked> marks = Stream.generate(Asked::about).limit(Topics.PARTITIONS).toList();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            Asked mark = marks.get(partition);
            sendTo(
                    partition,
                    "conversations",
                    mark.id().toString(),
                    mark.standing("OPEN", 1),
                    headers("question.changed", 1));
        }
        return marks;
    }

    private void sendTo(
            int partition, String topic, String key, String json, Map<String, String> headers) {
        String prefix =
                ConfigProvider.getConfig().getValue("loggia.kafka.topic-prefix", String.class);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(
                        prefix + topic, partition, key.getBytes(UTF_8), json.getBytes(UTF_8));
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        PROBE.send(message);
    }

    /** The headers of a record of that type, such as {@code follow.changed}. */
    public static Map<String, String> headers(String type, long epoch) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "io.loggia." + type + ".v1",
                "ce_source",
                "/test",
                "ce_time",
                TIME,
                "epoch",
                Long.toString(epoch),
                "content-type",
                "application/json");
    }
}
