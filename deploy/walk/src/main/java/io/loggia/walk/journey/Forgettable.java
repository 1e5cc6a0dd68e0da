package io.loggia.walk.journey;

import static java.util.Objects.requireNonNull;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Passports;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody whom nobody needs after the walk, with names and words that nobody else has. The
 * provider knows no login of theirs: the installation's own key signs for them, so they speak to
 * each service by itself.
 */
final class Forgettable {

    private final Installation installation;
    private final String stamp;
    private UUID id = new UUID(0, 0);

    Forgettable(Installation installation, String stamp) {
        this.installation = installation;
        this.stamp = stamp;
    }

    String handle() {
        return "forget_" + stamp;
    }

    String name() {
        return "Zoe Unmistakable " + stamp;
    }

    /** Stands in whatever they write. */
    String words() {
        return "said" + stamp;
    }

    String externalId() {
        return "directory-" + stamp;
    }

    /** What is to be found nowhere in the end. */
    List<String> traces() {
        return List.of(handle(), name(), words(), externalId());
    }

    UUID id() {
        return id;
    }

    void comeIn(PeopleDirectory directory) {
        var user =
                directory
                        .create(
                                Map.of(
                                        "userName", handle(),
                                        "externalId", externalId(),
                                        "displayName", name(),
                                        "title", words()))
                        .expect(201);
        id = UUID.fromString(PeopleDirectory.idOf(user.json()));
    }

    /** A post's id. */
    String publish(Map<String, Object> post) {
        return Expect.eventually(
                        "it is published",
                        () ->
                                at("feed")
                                        .post(
                                                "/api/posts",
                                                post,
                                                "Idempotency-Key",
                                                UUID.randomUUID().toString()),
                        answer -> answer.status() == 201)
                .json()
                .required("id")
                .asText();
    }

    /** Shows a face and turns the voice on. */
    void beginToSpeak() {
        var face = "/api/me/public-face";
        var version = at("profile").get(face).expect(200).header("ETag");
        at("profile")
                .put(face, Map.of("shown", true, "displayName", name()), "If-Match", version)
                .expect(200);
        var voice = "/api/outward/voice";
        var guidelines =
                at("outward").get(voice).expect(200).json().path("currentGuidelines").asInt();
        Expect.eventually(
                "the voice is on",
                () ->
                        at("outward")
                                .put(voice, Map.of("state", "ON", "guidelinesVersion", guidelines)),
                answer -> answer.status() == 200);
    }

    /** The path of the page of a post that is public now. */
    String publishOutside(String text) {
        var post = publish(Map.of("text", text, "audience", "WORLD"));
        Expect.eventually(
                "the wall lets it go at once",
                () -> at("outward").post("/api/outward/posts/" + post + "/send-now", null),
                answer -> answer.status() == 200 || isLive(crossing(post)));
        var live = Expect.eventually("it is public", () -> crossing(post), Forgettable::isLive);
        return URI.create(live.json().required("address").asText()).getRawPath();
    }

    private Answer crossing(String post) {
        return at("outward").get("/api/outward/posts/" + post);
    }

    private static boolean isLive(Answer crossing) {
        return crossing.status() == 200 && crossing.json().hasNonNull("liveSince");
    }

    /** A passport is good for two minutes, so each call has its own. */
    Visitor at(String service) {
        var address = requireNonNull(installation.services().get(service), service);
        var passports = Passports.of(installation.passportKeys());
        return new Visitor(
                handle(), address, passports.employee(id, handle(), service + "-service"));
    }
}
