package io.loggia.feed;

import io.loggia.feed.People.Person;
import io.loggia.local.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;

/** Events of the other services, as they would send them. */
public final class Events implements AutoCloseable {

    private static final String TIME = "2026-11-21T09:47:54.304Z";

    private final KafkaProbe probe = KafkaProbe.ofApplication();

    public KafkaProbe probe() {
        return probe;
    }

    public void profile(Person person, String displayName, long version) {
        profile(person, "PERSON", displayName, 1, version);
    }

    public void profile(Person person, String kind, String displayName, long epoch, long version) {
        String json =
                """
                {"profileId": "%s", "kind": "%s", "handle": "%s", "displayName": "%s",
                 "state": "ACTIVE", "version": %d, "changedAt": "%s"}
                """
                        .formatted(person.id(), kind, person.handle(), displayName, version, TIME);
        probe.send("profiles", person.id().toString(), json, headers("profile.changed", epoch));
    }

    public void follow(Person follower, UUID followeeId, String relation, long version) {
        follow(follower, followeeId, relation, 1, version);
    }

    public void follow(
            Person follower, UUID followeeId, String relation, long epoch, long version) {
        String json =
                """
                {"followerId": "%s", "followeeId": "%s", "relation": "%s", "version": %d,
                 "changedAt": "%s"}
                """
                        .formatted(follower.id(), followeeId, relation, version, TIME);
        String key = follower.id() + ":" + followeeId;
        probe.send("follows", key, json, headers("follow.changed", epoch));
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

    @Override
    public void close() {
        probe.close();
    }
}
