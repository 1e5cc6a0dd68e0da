package io.loggia.outward;

import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.CrossingChanged;
import io.loggia.events.ErasureReported;
import io.loggia.events.Event;
import io.loggia.events.GuestReplyChanged;
import io.loggia.events.OutwardPicture;
import io.loggia.events.OutwardPostOffered;
import io.loggia.events.OutwardPostTakenBack;
import io.loggia.events.PublicProfileChanged;
import io.loggia.events.QuestionChanged;
import io.loggia.events.VoiceChanged;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.Passports;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** The cast of one test: people and posts that nobody else in the run knows, made by events. */
public final class People implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final int AN_HOUR = 3_600;
    private static final List<String> SENT = List.of("LEAVING", "LIVE");

    private final KafkaProbe kafka = KafkaProbe.ofApplication();

    public final UUID alice = UUID.randomUUID();
    public final UUID bob = UUID.randomUUID();

    /** Alice speaks outside, and her posts can be called back for an hour. */
    public static People withAliceWaiting() {
        var people = new People();
        people.face(people.alice, handle(people.alice), 1);
        people.speak(people.alice, AN_HOUR);
        return people;
    }

    /** Alice speaks outside, and her posts go as fast as any. */
    public static People withAlice() {
        var people = new People();
        people.face(people.alice, handle(people.alice), 1);
        people.speak(people.alice, null);
        return people;
    }

    public static String handle(UUID person) {
        return "h" + person.toString().substring(0, 8);
    }

    public void face(UUID person, String handle, long version) {
        shown(person, handle, null, version);
    }

    /** Somebody who speaks outside, about these topics. */
    public UUID speaker(String name, String... topics) {
        var person = UUID.randomUUID();
        face(person, name, topics);
        speak(person, null);
        return person;
    }

    /** A face that is shown, and no voice. */
    public void face(UUID person, String name, String... topics) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person,
                        true,
                        handle(person),
                        name,
                        null,
                        null,
                        List.of(topics),
                        true,
                        null,
                        null,
                        1,
                        NOW));
    }

    public void noFace(UUID person, long version) {
        hidden(person, null, version);
    }

    /** Somebody whose face is as {@link #face} showed it, who has left the company by then. */
    public void left(UUID person, long version) {
        shown(person, handle(person), true, version);
    }

    /** Somebody who has shown nothing, and has left the company by then. */
    public void leftUnseen(UUID person, long version) {
        hidden(person, true, version);
    }

    /** Somebody whom profile-service has forgotten. */
    public void erased(UUID person, long version) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person, false, null, null, null, null, List.of(), false, true, true,
                        version, NOW));
    }

    /** The same, told again after a restore of profile-service. */
    public void erasedInEpoch(int epoch, UUID person, long version) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person, false, null, null, null, null, List.of(), false, true, true,
                        version, NOW),
                epoch);
    }

    /** As {@link #face} would after one. */
    public void faceInEpoch(int epoch, UUID person, String name) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person,
                        true,
                        handle(person),
                        name,
                        null,
                        null,
                        List.of(),
                        true,
                        null,
                        null,
                        9,
                        NOW),
                epoch);
    }

    /** Waits until whatever was sent under that key has been looked at. */
    public void awaitRead(String topic, UUID key) {
        var before = parked(topic);
        send(topic, key, "{", "io.loggia.public-profile.changed.v1");
        eventually().until(() -> parked(topic) > before);
    }

    private void shown(UUID person, String handle, @Nullable Boolean former, long version) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person,
                        true,
                        handle,
                        "Alice Adler",
                        "Engineer",
                        "Builds bridges.",
                        List.of("bridges"),
                        true,
                        former,
                        null,
                        version,
                        NOW));
    }

    private void hidden(UUID person, @Nullable Boolean former, long version) {
        send(
                "public-profiles",
                new PublicProfileChanged(
                        person, false, null, null, null, null, List.of(), false, former, null,
                        version, NOW));
    }

    public void awaitVoice(UUID person, String state) {
        eventually()
                .untilAsserted(
                        () ->
                                as(person)
                                        .get("/api/outward/voice")
                                        .then()
                                        .body("state", equalTo(state)));
    }

    /** Waits until the face has arrived, and turns the voice on. */
    public void speak(UUID person, @Nullable Integer undoSeconds) {
        awaitFace(person, true);
        var undo = undoSeconds == null ? "" : ", \"ownUndoSeconds\": " + undoSeconds;
        as(person)
                .body("{\"state\": \"ON\", \"guidelinesVersion\": " + guidelines() + undo + "}")
                .put("/api/outward/voice")
                .then()
                .statusCode(200)
                .body("state", equalTo("ON"));
    }

    /** The version that holds; some test may have published another. */
    public static int guidelines() {
        return as(UUID.randomUUID()).get("/api/outward/guidelines").path("version");
    }

    public void awaitFace(UUID person, boolean shown) {
        eventually()
                .untilAsserted(
                        () ->
                                as(person)
                                        .get("/api/outward/voice")
                                        .then()
                                        .body("publicFace", equalTo(shown)));
    }

    public UUID offer(UUID author, String text) {
        var post = UUID.randomUUID();
        offer(post, author, 1, text);
        return post;
    }

    public void offer(UUID post, UUID author, long version, String text) {
        offer(post, author, version, text, "<p>" + text + "</p>", List.of(), List.of());
    }

    public void offer(
            UUID post,
            UUID author,
            long version,
            String text,
            String html,
            List<UUID> mentions,
            List<String> topics) {
        offer(post, author, null, version, text, html, mentions, topics);
    }

    /** A post with pictures under its words. */
    public void offer(
            UUID post, UUID author, long version, String text, List<OutwardPicture> pictures) {
        var html = text.isEmpty() ? "" : "<p>" + text + "</p>";
        offer(post, author, null, null, version, text, html, List.of(), List.of(), pictures);
    }

    /** What feed-service would never send. */
    public void send(String topic, UUID key, String json, String type) {
        kafka.send(topic, key.toString(), json, headers(type, 1));
    }

    /** How many events of that topic nobody could read. */
    public int parked(String topic) {
        return kafka.read(topic + ".dlq").size();
    }

    public UUID reply(UUID author, UUID parent, String text) {
        var post = UUID.randomUUID();
        offer(post, author, parent, 1, text, "<p>" + text + "</p>", List.of(), List.of());
        return post;
    }

    /** A post that answers a question from outside. */
    public UUID answer(UUID author, UUID question, String text) {
        var post = UUID.randomUUID();
        answer(post, author, question, 1, text);
        return post;
    }

    public void answer(UUID post, UUID author, UUID question, long version, String text) {
        var html = "<p>" + text + "</p>";
        offer(post, author, null, question, version, text, html, List.of(), List.of());
    }

    private void offer(
            UUID post,
            UUID author,
            @Nullable UUID parent,
            long version,
            String text,
            String html,
            List<UUID> mentions,
            List<String> topics) {
        offer(post, author, parent, null, version, text, html, mentions, topics);
    }

    private void offer(
            UUID post,
            UUID author,
            @Nullable UUID parent,
            @Nullable UUID answers,
            long version,
            String text,
            String html,
            List<UUID> mentions,
            List<String> topics) {
        offer(post, author, parent, answers, version, text, html, mentions, topics, List.of());
    }

    private void offer(
            UUID post,
            UUID author,
            @Nullable UUID parent,
            @Nullable UUID answers,
            long version,
            String text,
            String html,
            List<UUID> mentions,
            List<String> topics,
            List<OutwardPicture> pictures) {
        send(
                "outward-posts",
                new OutwardPostOffered(
                        post,
                        author,
                        parent,
                        answers,
                        text,
                        html,
                        mentions,
                        topics,
                        pictures,
                        NOW,
                        version == 1 ? null : NOW,
                        version));
    }

    /** The same version may come with other words, after feed-service was restored. */
    public void offerInEpoch(int epoch, UUID post, UUID author, long version, String text) {
        send(
                "outward-posts",
                new OutwardPostOffered(
                        post,
                        author,
                        null,
                        null,
                        text,
                        "<p>" + text + "</p>",
                        List.of(),
                        List.of(),
                        List.of(),
                        NOW,
                        null,
                        version),
                epoch);
    }

    public void takenBack(UUID post, UUID author, long version) {
        send("outward-posts", new OutwardPostTakenBack(post, author, version, NOW));
    }

    public List<CrossingChanged> crossings(UUID post) {
        return Events.crossings(kafka, post);
    }

    public List<QuestionChanged> questions(UUID question) {
        return Events.questions(kafka, question);
    }

    /** What this service has said of somebody's erasure. */
    public List<ErasureReported> erasures(UUID person) {
        return Events.erasures(kafka, person);
    }

    public List<VoiceChanged> voices(UUID person) {
        return Events.voices(kafka, person);
    }

    public List<GuestReplyChanged> guestReplies(UUID reply) {
        return Events.guestReplies(kafka, reply);
    }

    /** The answer as soon as the post stands so. */
    public Response awaitState(UUID author, UUID post, String state) {
        eventually().until(() -> state.equals(state(author, post)));
        return crossing(author, post);
    }

    /** The answer as soon as the post is public; its author does not wait for the window's end. */
    public Response awaitLive(UUID author, UUID post) {
        eventually().until(() -> SENT.contains(String.valueOf(state(author, post))));
        as(author).post("/api/outward/posts/{id}/send-now", post);
        return awaitState(author, post, "LIVE");
    }

    private static @Nullable String state(UUID author, UUID post) {
        return crossing(author, post).path("state");
    }

    public static Response crossing(UUID author, UUID post) {
        return as(author).get("/api/outward/posts/{id}", post);
    }

    /** A request as that person. */
    public static RequestSpecification as(UUID person) {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Passports.employee(person, "somebody", "outward-service"));
    }

    public static RequestSpecification asSteward(UUID person) {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(
                        Passports.person(person, "erin", "outward-service")
                                .roles("employee", "steward")
                                .sign());
    }

    /** The machine may be loaded: what is true in the end counts. */
    public static ConditionFactory eventually() {
        return Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollDelay(Duration.ZERO)
                .pollInterval(20, TimeUnit.MILLISECONDS);
    }

    private void send(String topic, Event event) {
        send(topic, event, 1);
    }

    private void send(String topic, Event event, int epoch) {
        kafka.send(topic, event.key(), Events.json(event), headers(event.type().ceType(), epoch));
    }

    private static Map<String, String> headers(String type, int epoch) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type,
                "ce_time", NOW.toString(),
                "epoch", Integer.toString(epoch));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
