package io.loggia.follow;

import io.loggia.events.BlockChanged;
import io.loggia.events.Event;
import io.loggia.events.GroupEntry;
import io.loggia.events.MembershipDecided;
import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.Passports;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** The cast of one test: profiles that nobody else in the run knows, made by events. */
public final class People implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final KafkaProbe kafka = KafkaProbe.ofApplication();

    public final UUID alice = UUID.randomUUID();
    public final UUID bob = UUID.randomUUID();
    public final UUID carol = UUID.randomUUID();
    public final UUID dave = UUID.randomUUID();

    /** All four of them at work here. */
    public static People known() {
        var people = new People();
        people.join(people.alice);
        people.join(people.bob);
        people.join(people.carol);
        people.join(people.dave);
        return people;
    }

    public void join(UUID id) {
        profile(id, ProfileKind.PERSON, ProfileState.ACTIVE, 1);
    }

    public void profile(UUID id, ProfileKind kind, ProfileState state, long version) {
        profile(id, kind, state, null, List.of(), List.of(), version);
    }

    /** Tells more of somebody who has joined. */
    public void colleague(
            UUID id, @Nullable String department, List<String> asks, List<String> learns) {
        profile(id, ProfileKind.PERSON, ProfileState.ACTIVE, department, asks, learns, 2);
    }

    private void profile(
            UUID id,
            ProfileKind kind,
            ProfileState state,
            @Nullable String department,
            List<String> asks,
            List<String> learns,
            long version) {
        send(
                "profiles",
                new ProfileChanged(
                        id,
                        kind,
                        "h" + id,
                        "Somebody",
                        null,
                        department,
                        null,
                        null,
                        null,
                        List.of(),
                        asks,
                        learns,
                        null,
                        null,
                        null,
                        List.of(),
                        state,
                        version,
                        NOW));
    }

    /** A group as profile-service tells of it. */
    public void group(
            UUID id,
            GroupEntry entry,
            @Nullable UUID founder,
            List<UUID> stewards,
            ProfileState state,
            long version) {
        send(
                "profiles",
                new ProfileChanged(
                        id,
                        ProfileKind.GROUP,
                        "h" + id,
                        "Some people",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        founder,
                        entry,
                        stewards,
                        state,
                        version,
                        NOW));
    }

    /** Nothing of that person is to be left. */
    public void erase(UUID id, long version) {
        send("profiles", new ProfileErased(id, version, NOW));
    }

    /** What the company's directory decides. */
    public void membership(UUID group, UUID person, boolean member, long version) {
        send("memberships", new MembershipDecided(group, person, member, version, NOW));
    }

    /** Whatever stands on a topic, well-formed or not. */
    public KafkaProbe kafka() {
        return kafka;
    }

    /** How somebody stands to a profile, as they are told. */
    public static String relation(UUID person, UUID profile) {
        return as(person)
                .queryParam("ids", profile.toString())
                .get("/api/relationships")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].relation");
    }

    public void block(UUID blocker, UUID blocked, boolean state, long version) {
        send("blocks", new BlockChanged(blocker, blocked, state, version, NOW));
    }

    /**
     * The events of a tie, as {@code FOLLOWING 2 with bell}, in the order in which they were sent.
     */
    public List<String> events(UUID follower, UUID followee) {
        return Events.of(kafka, follower, followee);
    }

    /** What other systems were told of a tie, as {@code FOLLOWING 1}, in order. */
    public List<String> published(UUID follower, UUID followee) {
        return Events.published(kafka, follower, followee);
    }

    /** What was reported of a person's erasure, as {@code FOLLOW DONE 2}, in order. */
    public List<String> reports(UUID person) {
        return Events.reports(kafka, person);
    }

    /** A request as that person. */
    public static RequestSpecification as(UUID person) {
        return RestAssured.given()
                .auth()
                .oauth2(Passports.employee(person, "somebody", "follow-service"));
    }

    public static RequestSpecification asAdmin() {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(
                        Passports.person(UUID.randomUUID(), "erin", "follow-service")
                                .roles("employee", "admin")
                                .sign());
    }

    public static void follow(UUID follower, UUID followee) {
        as(follower).put("/api/follows/{id}", followee).then().statusCode(204);
    }

    public static void unfollow(UUID follower, UUID followee) {
        as(follower).delete("/api/follows/{id}", followee).then().statusCode(204);
    }

    public static boolean follows(UUID follower, UUID followee) {
        return as(follower)
                .queryParam("ids", followee.toString())
                .get("/api/relationships")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].following");
    }

    /** The machine may be loaded: what is true in the end counts. */
    public static ConditionFactory eventually() {
        return Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollInterval(50, TimeUnit.MILLISECONDS);
    }

    private void send(String topic, Event event) {
        kafka.send(
                topic,
                event.key(),
                Events.json(event),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", event.type().ceType(),
                        "ce_time", NOW.toString(),
                        "epoch", "1"));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
