package io.loggia.feed.export;

import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.feed.moderation.Stewards;
import io.loggia.feed.push.Browser;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person takes along of posts, and what they did with those of others. */
@QuarkusTest
class ExportIT {

    private static final int MORE_THAN_ARE_HELD = 450;

    @Inject Facts facts;

    @Test
    void ownWordsAndChoicesAreAllThere() {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        Person dave = newcomer("dave");
        UUID bobs = bob.publishes("Words of somebody else");
        UUID post = alice.publishes("First words");
        Posts.edit(alice, post, 1, "Second words").then().statusCode(200);
        UUID reply = alice.replies(bobs, "I agree");
        alice.asks().put("/api/posts/{id}/reactions/thanks", bobs).then().statusCode(204);
        UUID asked = ask(bob, "Words of somebody else");
        UUID asking = ask(alice, "Own choice");
        alice.asks()
                .body(Map.of("choices", List.of(1)))
                .put("/api/posts/{id}/poll/vote", asked)
                .then()
                .statusCode(200);
        alice.asks().put("/api/bookmarks/{id}", bobs).then().statusCode(204);
        alice.asks().put("/api/catch-up/read/{id}", bobs).then().statusCode(204);
        alice.asks().put("/api/pins/{own}/{id}", alice.id(), post).then().statusCode(204);
        alice.asks()
                .body(Map.of("text", "Not yet"))
                .put("/api/drafts/{id}", UUID.randomUUID())
                .then()
                .statusCode(200);
        alice.asks()
                .body(Map.of("phrase", "lottery", "manner", "DROP"))
                .post("/api/filters")
                .then()
                .statusCode(201);
        Stewards.report(alice, bobs, "It is odd").then().statusCode(200);
        alice.mutes(bob);
        alice.blocks(dave);
        People.with(
                        Passports.person(alice.id(), alice.handle(), People.SERVICE)
                                .claim("email", "alice@example.com")
                                .sign())
                .body(Map.of("language", "de"))
                .put("/api/digest")
                .then()
                .statusCode(200);

        JsonPath export = export(alice);

        assertThat(export.getInt("version")).isOne();
        assertThat(export.getString("part")).isEqualTo("posts");
        assertThat(export.<String>getList("posts.postId"))
                .containsExactly(post.toString(), reply.toString(), asking.toString());
        assertThat(export.<String>getList("posts.text"))
                .containsExactly("Second words", "I agree", "Which?");
        assertThat(export.getString("posts[0].publishedAt")).endsWith("Z");
        assertThat(export.<String>getList("revisions.text")).contains("First words");
        assertThat(export.getList("reactions[0].kinds")).isEqualTo(List.of("thanks"));
        assertThat(export.getString("votes[0].postId")).isEqualTo(asked.toString());
        assertThat(export.getList("votes[0].choices")).isEqualTo(List.of(1));
        assertThat(export.getList("polls.choices"))
                .isEqualTo(List.of(List.of("Own choice", "Another")));
        assertThat(export.getString("bookmarks[0].postId")).isEqualTo(bobs.toString());
        assertThat(export.getString("pins[0].postId")).isEqualTo(post.toString());
        assertThat(export.getString("readInCatchUp[0].postId")).isEqualTo(bobs.toString());
        assertThat(export.getString("drafts[0].text")).isEqualTo("Not yet");
        assertThat(export.getString("filters[0].phrase")).isEqualTo("lottery");
        assertThat(export.getString("reports[0].text")).isEqualTo("It is odd");
        assertThat(export.getString("mutes[0].profileId")).isEqualTo(bob.id().toString());
        assertThat(export.getString("blocks[0].profileId")).isEqualTo(dave.id().toString());
        assertThat(export.getString("digests[0].address")).isEqualTo("alice@example.com");
        assertThat(export.prettify()).doesNotContain("Words of somebody else");
    }

    @Test
    void browserThatIsToldIsNamedByItsPushServiceAlone() throws Exception {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        try (Browser browser = new Browser();
                Browser bobs = new Browser()) {
            browser.turnOn(alice);
            bobs.turnOn(bob);

            JsonPath export = export(alice);

            assertThat(export.getList("pushes")).hasSize(1);
            assertThat(browser.endpoint()).startsWith(export.getString("pushes[0].at") + "/");
            assertThat(export.getString("pushes[0].language")).isEqualTo("en");
            assertThat(export.getString("pushes[0].createdAt")).endsWith("Z");
            assertThat(export.prettify())
                    .doesNotContain(
                            browser.endpoint(),
                            browser.subscription().get("p256dh"),
                            browser.subscription().get("auth"),
                            bobs.endpoint().replace("/push/of-this-browser", ""));
        }
    }

    @Test
    void whatOnesPostIsNoMoreIsNotTakenAlong() {
        Person alice = newcomer("alice");
        UUID gone = alice.publishes("Taken back");
        Posts.delete(alice, gone).then().statusCode(204);

        JsonPath export = export(alice);

        assertThat(export.getList("posts")).isEmpty();
        assertThat(export.getList("revisions")).isEmpty();
    }

    @Test
    void postsThatTheCallerMayNotSeeAreNotNamed() {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        UUID bobs = bob.publishes("Soon not for Alice");
        alice.asks().put("/api/posts/{id}/reactions/like", bobs).then().statusCode(204);
        alice.asks().put("/api/bookmarks/{id}", bobs).then().statusCode(204);

        bob.blocks(alice);

        JsonPath export = export(alice);
        assertThat(export.getList("reactions")).isEmpty();
        assertThat(export.getList("bookmarks")).isEmpty();
    }

    @Test
    void listLongerThanWhatIsHeldAtATimeIsWhole() throws Exception {
        Person alice = newcomer("alice");
        facts.change(
                """
                INSERT INTO mute (reader_id, muted_id, muted, version, changed_at)
                SELECT ?, gen_random_uuid(), true, 1, now() FROM generate_series(1, ?)
                """,
                alice.id(),
                MORE_THAN_ARE_HELD);

        assertThat(export(alice).getList("mutes")).hasSize(MORE_THAN_ARE_HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "probe", "gateway", "provisioner"})
    void onlyPeopleTakeSomethingAlong(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "x", People.SERVICE).roles(role).sign();

        People.with(passport).get("/internal/export").then().statusCode(403);
    }

    private static UUID ask(Person author, String choice) {
        Map<String, ?> poll =
                Map.of("choices", List.of(choice, "Another"), "several", false, "openMinutes", 60);
        return author.publishes(Map.of("text", "Which?", "poll", poll));
    }

    private static JsonPath export(Person person) {
        return person.asks()
                .get("/internal/export")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }
}
