package io.loggia.feed.media;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures of posts for the world: what outward-service is told, and what lies in its store. */
@QuarkusTest
class OutwardPictureIT {

    private static final String NAME = "[0-9a-f]{32}";
    private static final String COPIES = "SELECT count(*) FROM outward_picture WHERE media = ?";

    @Inject Facts facts;
    @Inject Outside outside;
    @Inject MediaSweep sweep;
    @Inject OutwardStore outward;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        outside.speaks(alice);
    }

    @Test
    void picturesLeaveInTheirPlacesWithTheirWords() {
        UUID first = picture(alice, "image/jpeg", PictureFiles.jpeg(4096, 1024));
        UUID second = picture(alice, "image/png", PictureFiles.transparentPng(40, 30));

        JsonPath told =
                told(publish(alice, shown(first, "A \"flag\" <b>"), shown(second, "")), 1)
                        .getLast();

        assertThat(told.getList("pictures.mediaType")).containsExactly("image/jpeg", "image/png");
        assertThat(told.getList("pictures.width")).containsExactly(2048, 40);
        assertThat(told.getList("pictures.height")).containsExactly(512, 30);
        assertThat(told.getList("pictures.alt")).containsExactly("A \"flag\" <b>", "");
    }

    @Test
    void namesSayNothingOfTheInside() {
        UUID picture = picture(alice);
        UUID post = publish(alice, shown(picture, ""), shown(picture(alice), ""));

        List<String> names = namesIn(told(post, 1).getLast());

        assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.matches(NAME));
        assertThat(outside.told(post).getLast())
                .doesNotContain(picture.toString(), picture.toString().replace("-", ""));
    }

    @Test
    void whatLeavesIsDrawnAnewWithoutAWordOfItsPlace() throws IOException {
        byte[] taken = PictureFiles.fromCamera(PictureFiles.jpeg(64, 32), 6);
        assertThat(latin(taken)).contains("Exif", PictureFiles.PLACE);

        UUID post = publish(alice, shown(picture(alice, "image/jpeg", taken), ""));

        byte[] bytes = bytesOf(namesIn(told(post, 1).getLast()).getFirst());
        assertThat(latin(bytes)).doesNotContain("Exif", PictureFiles.PLACE, "http");
        assertThat(PictureFiles.read(bytes).getWidth()).isEqualTo(32);
        assertThat(PictureFiles.read(bytes).getHeight()).isEqualTo(64);
    }

    @Test
    void eachVersionTellsTheSameNames() {
        UUID post = publish(alice, shown(picture(alice), "A flag"));
        List<String> names = namesIn(told(post, 1).getLast());

        Posts.edit(alice, post, 1, "Look again").then().statusCode(200);
        Posts.edit(alice, post, 2, "Look once more", "WORLD").then().statusCode(200);
        Posts.edit(alice, post, 3, "Look once more", "COMPANY").then().statusCode(200);
        Posts.edit(alice, post, 4, "Look once more", "WORLD").then().statusCode(200);

        List<JsonPath> told = told(post, 5);
        assertThat(told.get(1).getList("pictures.name")).isEqualTo(names);
        assertThat(told.get(2).getList("pictures.name")).isEqualTo(names);
        assertThat(told.get(3).getString("takenBackAt")).isNotNull();
        assertThat(told.get(4).getList("pictures.name")).isEqualTo(names);
        assertThat(told.get(4).getList("pictures.alt")).containsExactly("A flag");
    }

    @Test
    void postOfTheCompanyTakesItsPicturesOutside() throws Exception {
        UUID picture = picture(alice);
        UUID post =
                Posts.idOf(
                        Posts.send(
                                alice,
                                "Look",
                                "COMPANY",
                                Map.of("media", List.of(shown(picture, "A flag")))));
        assertThat(facts.number(COPIES, picture)).isZero();

        Posts.edit(alice, post, 1, "Look", "WORLD").then().statusCode(200);

        assertThat(namesIn(told(post, 1).getLast())).hasSize(1);
        assertThat(facts.number(COPIES, picture)).isOne();
    }

    @Test
    void sameRequestAgainMakesNoOtherCopy() throws Exception {
        UUID picture = picture(alice);
        Map<String, Object> body =
                Map.of("text", "A", "audience", "WORLD", "media", List.of(shown(picture, "")));
        String key = UUID.randomUUID().toString();

        String first = post(key, body).then().statusCode(201).extract().path("id");
        String again = post(key, body).then().statusCode(201).extract().path("id");

        assertThat(again).isEqualTo(first);
        assertThat(facts.number(COPIES, picture)).isOne();
    }

    @Test
    void postWithAPictureNeedsNoWordsOutsideEither() {
        UUID post =
                Posts.idOf(
                        Posts.send(
                                alice,
                                "",
                                "WORLD",
                                Map.of("media", List.of(shown(picture(alice), "A flag")))));

        assertThat(told(post, 1).getLast().getString("text")).isEmpty();
        assertThat(namesIn(told(post, 1).getLast())).hasSize(1);
    }

    /** Law 7. */
    @Test
    void wordsForAPictureLeaveAsAllWordsDo() {
        outside.face(bob, true, 1);
        Person carol = People.newcomer("carol");
        String alt =
                "@%s and @%s at http://wiki/%s *there*"
                        .formatted(bob.handle(), carol.handle(), UUID.randomUUID());

        UUID post = publish(alice, shown(picture(alice), alt));

        assertThat(told(post, 1).getLast().getList("pictures.alt"))
                .containsExactly("a colleague and a colleague at (internal link) *there*");
    }

    @Test
    void whatIsNotForTheWorldAnyMoreIsSwept() throws Exception {
        UUID picture = picture(alice);
        UUID post = publish(alice, shown(picture, ""));
        String name = namesIn(told(post, 1).getLast()).getFirst();
        Posts.edit(alice, post, 1, "Look", "COMPANY").then().statusCode(200);
        sweep.sweep();
        assertThat(isThere(name)).isTrue();

        anHourPasses(picture);
        sweep.sweep();

        assertThat(isThere(name)).isFalse();
        assertThat(facts.number(COPIES, picture)).isZero();
        alice.asks().get("/api/media/{id}", picture).then().statusCode(200);
        Posts.edit(alice, post, 2, "Look", "WORLD").then().statusCode(200);
        assertThat(namesIn(told(post, 3).getLast())).hasSize(1).doesNotContain(name);
    }

    @Test
    void whatStaysForTheWorldIsNotSweptAndGoesWithItsPost() throws Exception {
        UUID picture = picture(alice);
        UUID post = publish(alice, shown(picture, ""));
        String name = namesIn(told(post, 1).getLast()).getFirst();
        anHourPasses(picture);
        sweep.sweep();
        assertThat(isThere(name)).isTrue();

        Posts.delete(alice, post).then().statusCode(204);
        sweep.sweep();

        assertThat(isThere(name)).isFalse();
        assertThat(facts.number(COPIES, picture)).isZero();
    }

    @Test
    void copyThatNeverArrivedIsSwept() throws Exception {
        UUID picture = picture(alice);
        facts.change(
                """
                INSERT INTO outward_picture (name, media, state, used_at)
                VALUES (md5(random()::text), ?, 'ARRIVING', now() - interval '2 hours')
                """,
                picture);

        sweep.sweep();

        assertThat(facts.number(COPIES, picture)).isZero();
    }

    @Test
    void whatIsRefusedLeavesNothingForLong() throws Exception {
        UUID picture = picture(alice);
        UUID inside = Posts.publish(bob, "For colleagues");
        Posts.send(
                        alice,
                        "Wider",
                        "WORLD",
                        Map.of("parentId", inside, "media", List.of(shown(picture, ""))))
                .then()
                .statusCode(422);
        anHourPasses(picture);

        sweep.sweep();

        assertThat(facts.number(COPIES, picture)).isZero();
    }

    @Test
    void onlyWhoMayTakeThemOutsideHasPicturesCopied() throws Exception {
        UUID ofBob = picture(bob);
        UUID ofAlice = picture(alice);

        Posts.send(bob, "Look", "WORLD", Map.of("media", List.of(shown(ofBob, ""))))
                .then()
                .statusCode(409);
        Posts.send(alice, "Look", "WORLD", Map.of("media", List.of(shown(ofBob, ""))))
                .then()
                .statusCode(400)
                .body("field", equalTo("media[0].id"));
        Posts.send(alice, "Look", "COMPANY", Map.of("media", List.of(shown(ofAlice, ""))))
                .then()
                .statusCode(201);

        assertThat(facts.number(COPIES, ofBob)).isZero();
        assertThat(facts.number(COPIES, ofAlice)).isZero();
    }

    private void anHourPasses(UUID picture) throws SQLException {
        facts.change(
                "UPDATE outward_picture SET used_at = used_at - interval '61 minutes' WHERE media"
                        + " = ?",
                picture);
    }

    private boolean isThere(String name) throws IOException {
        try (InputStream bytes = outward.store().open(name).orElse(InputStream.nullInputStream())) {
            return bytes.read() >= 0;
        }
    }

    private byte[] bytesOf(String name) throws IOException {
        try (InputStream bytes = outward.store().open(name).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> namesIn(JsonPath told) {
        return told.getList("pictures.name");
    }

    private List<JsonPath> told(UUID post, int events) {
        eventually()
                .untilAsserted(
                        () -> assertThat(outside.told(post)).hasSizeGreaterThanOrEqualTo(events));
        return outside.told(post).stream().map(JsonPath::from).toList();
    }

    private static UUID publish(Person author, Map<?, ?>... pictures) {
        return Posts.idOf(Posts.send(author, "Look", "WORLD", Map.of("media", List.of(pictures))));
    }

    private Response post(String key, Map<String, Object> body) {
        return alice.asks().header("Idempotency-Key", key).body(body).post("/api/posts");
    }

    private static Map<String, String> shown(UUID id, String alt) {
        return Map.of("id", id.toString(), "alt", alt);
    }

    private static UUID picture(Person owner) {
        return picture(owner, "image/png", PictureFiles.opaquePng(40, 30));
    }

    private static UUID picture(Person owner, String type, byte[] file) {
        return UUID.fromString(
                owner.asks()
                        .contentType(type)
                        .body(file)
                        .post("/api/media")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
