package io.loggia.feed.search;

import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts by their words: ALICE writes, BOB looks for it. */
@QuarkusTest
class SearchIT {

    @Inject AgroalDataSource database;
    @Inject Facts facts;

    private Person alice;
    private Person bob;

    /** In no post of another test. */
    private String own;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        own = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Müller baut Straßen              | mueller strassen
                    Die neuen Berichte               | bericht
                    We shipped releases              | "shipped releases"
                    Build-4711 broke (a/b/c)         | build-4711 b/c
                    See https://example.com/x?y=z    | example.com
                    100% sure of _this_ \\           | 100% _this
                    Nothing's "quoted"               | nothing's
                    Ｋａｆｋａ everywhere            | kafka
                    """)
    void findsIt(String text, String typed) {
        UUID post = alice.publishes(text + " " + own);

        search(bob, typed + " " + own).body("items.id", contains(post.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    We shipped releases      | "releases shipped"
                    We shipped releases      | "shipped release"
                    We shipped releases      | leases
                    a word                   | wo_d
                    a word                   | w%
                    a word                   | ' OR 1=1--
                    """)
    void findsNothing(String text, String typed) {
        alice.publishes(text + " " + own);

        search(bob, typed + " " + own).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "\"\"", "😀", "#", "' \" ; \\"})
    void signsAloneFindNothing(String typed) {
        alice.publishes("Signs % _ \\ ' 😀 # " + own);

        search(bob, typed).body("items", empty());
    }

    @Test
    void editedTextIsFoundAndTheFormerIsNot() {
        UUID post = alice.publishes("First " + own);

        Posts.edit(alice, post, 1, "Second x" + own).then().statusCode(200);

        search(bob, own).body("items", empty());
        search(bob, "x" + own).body("items.id", contains(post.toString()));
    }

    @Test
    void nothingIsKeptOfWhatWasDeleted() throws Exception {
        UUID post = alice.publishes("Not for long " + own);

        Posts.delete(alice, post).then().statusCode(204);

        search(alice, own).body("items", empty());
        assertThat(facts.number("SELECT count(*) FROM search_entry WHERE post = ?", post)).isZero();
    }

    @Test
    void operatorsNarrow() {
        UUID before = bob.publishes("Of bob " + own);
        UUID topical = alice.publishes("About #%s_topic %s".formatted(own, own));
        UUID reply = alice.replies(before, "A reply " + own);
        String from = "from:@" + alice.handle() + " ";

        search(bob, own).body("items.id", contains(ids(reply, topical, before)));
        search(bob, from + own).body("items.id", contains(ids(reply, topical)));
        search(bob, from + "#" + own + "_topic").body("items.id", contains(ids(topical)));
        search(bob, "#" + own + "_topic").body("items.id", contains(ids(topical)));
        search(bob, own + " audience:inside")
                .body("items.id", contains(ids(reply, topical, before)));
        search(bob, own + " audience:outside").body("items", empty());
        search(bob, own + " before:2000-01-01").body("items", empty());
        search(bob, own + " after:2000-01-01")
                .body("items.id", contains(ids(reply, topical, before)));
        search(bob, own + " after:9000-01-01").body("items", empty());
        search(bob, own + " from:@nobody_of_that_name").body("items", empty());
        search(bob, from).body("items.id", contains(ids(reply, topical)));
    }

    @Test
    void pagesHoldEveryMatchOnceBehindTheNewestToo() throws Exception {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posts.addFirst(alice.publishes("Number %d %s".formatted(i, own)).toString());
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page =
                    bob.asks()
                            .queryParam("q", own)
                            .queryParam("limit", 2)
                            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                            .get("/api/search")
                            .then()
                            .statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(posts);
    }

    @Test
    void whatTakesTooLongIsRefused() throws Exception {
        try (var connection = database.getConnection();
                var table = connection.createStatement()) {
            connection.setAutoCommit(false);
            table.execute("LOCK TABLE search_entry IN ACCESS EXCLUSIVE MODE");

            bob.asks()
                    .queryParam("q", own)
                    .get("/api/search")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:loggia:problem:search-too-broad"));

            connection.rollback();
        }
    }

    @Test
    void whoeverIsBlockedFindsNothingEitherWay() {
        alice.publishes("Of alice " + own);
        UUID ofBob = bob.publishes("Of bob " + own);

        alice.blocks(bob);

        search(bob, own).body("items.id", contains(ids(ofBob)));
        search(bob, own + " from:@" + alice.handle()).body("items", empty());
        search(alice, own).body("items.size()", equalTo(1));
    }

    @Test
    void whoeverIsMutedIsFoundByNameAlone() {
        UUID post = alice.publishes("Of alice " + own);

        bob.mutes(alice);

        search(bob, own).body("items", empty());
        search(bob, own + " from:@" + alice.handle()).body("items.id", contains(ids(post)));
    }

    @Test
    void whatIsSaidInAGroupIsFoundByItsMembers() {
        Person group = People.newGroup("Weavers " + own);
        alice.follows(group);
        bob.follows(group);
        Person carol = newcomer("carol");
        UUID post =
                alice.publishes(
                        Map.of(
                                "text",
                                "For us #weaving " + own,
                                "audience",
                                "GROUP",
                                "groupId",
                                group.id()));
        String in = " in:" + group.handle();

        search(bob, own).body("items.id", contains(ids(post)));
        search(bob, own + in).body("items.id", contains(ids(post)));
        search(bob, "#weaving" + in).body("items.id", contains(ids(post)));
        search(bob, in + " audience:group").body("items.id", contains(ids(post)));
        search(carol, own).body("items", empty());
        String nowhere = search(carol, own + " in:no_such_group").extract().asString();
        assertThat(search(carol, own + in).extract().asString()).isEqualTo(nowhere);
        assertThat(search(carol, in).extract().asString()).isEqualTo(nowhere);

        bob.unfollows(group);
        search(bob, own).body("items", empty());
        search(bob, own + in).body("items", empty());
        search(bob, in).body("items", empty());
    }

    @Test
    void whatNobodySaidIsOfferedAsItIsSpelt() {
        alice.publishes("A word: Ü" + own + ", twice ü" + own + " #t" + own);
        String said = "Ü" + own;
        String slip = "ue" + own.substring(0, 5) + "y" + own.substring(6);
        String from = "from:@" + alice.handle() + " ";

        spelling(bob, slip).isEqualTo(said);
        spelling(bob, from + "word " + slip + ", audience:inside")
                .isEqualTo(from + "word " + said + " audience:inside");
        spelling(bob, "#t" + own.substring(1)).isEqualTo("#t" + own);
        spelling(bob, "\"" + slip + "\"").isNull();
        spelling(bob, "from:@" + bob.handle() + " " + slip).isNull();
        spelling(bob, own + own).isNull();
        search(bob, said).body("spelling", nullValue());
    }

    @Test
    void noWordIsOfferedThatOneMayNotRead() {
        Person group = People.newGroup("Spellers " + own);
        alice.follows(group);
        bob.follows(group);
        Person carol = newcomer("carol");
        alice.publishes(
                Map.of("text", "For us " + own, "audience", "GROUP", "groupId", group.id()));
        UUID deleted = alice.publishes("Not for long gone" + own);
        alice.publishes("Of alice seen" + own);
        String slip = own.substring(1);
        spelling(carol, "gone" + slip).isEqualTo("gone" + own);
        spelling(carol, "seen" + slip).isEqualTo("seen" + own);

        Posts.delete(alice, deleted).then().statusCode(204);
        carol.blocks(alice);

        spelling(carol, "gone" + slip).isNull();
        spelling(carol, "seen" + slip).isNull();
        spelling(carol, slip).isNull();
        spelling(carol, slip + " in:" + group.handle()).isNull();
        spelling(bob, slip).isEqualTo(own);
        spelling(bob, slip + " in:" + group.handle()).isEqualTo(own + " in:" + group.handle());
    }

    private static AbstractStringAssert<?> spelling(Person reader, String typed) {
        return assertThat(
                search(reader, typed).body("items", empty()).extract().<String>path("spelling"));
    }

    @Test
    void repostsAndTheirWordsAreFoundOnce() {
        UUID post = alice.publishes("Passed on " + own);

        bob.asks().put("/api/reposts/" + post).then().statusCode(204);

        search(bob, own).body("items.id", contains(ids(post)));
        search(alice, "from:@" + bob.handle()).body("items", empty());
    }

    @Test
    void everyPostHasItsEntryAndNothingElseHas() throws Exception {
        alice.publishes("One more " + own);

        long wrong =
                facts.number(
                        """
                        SELECT count(*) FROM post p FULL JOIN search_entry e ON e.post = p.id
                        WHERE (e.post IS NOT NULL) <>
                                (p.deleted_at IS NULL AND p.repost_of_id IS NULL)
                            OR e.words <> to_tsvector('pg_catalog.simple', folded(p.text))
                        """);

        assertThat(wrong).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "q=a&q=b",
                "q=a%00b",
                "q=a%0Ab",
                "limit=1",
                "q=1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17"
            })
    void badQueryIsNamed(String query) {
        bob.asks()
                .urlEncodingEnabled(false)
                .get("/api/search?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo("q"));
    }

    @Test
    void badPagesAreNamed() {
        for (String field : List.of("limit", "cursor")) {
            bob.asks()
                    .get("/api/search?q=kafka&" + field + "=x")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo(field));
        }
        bob.asks()
                .queryParam("q", "x".repeat(257))
                .get("/api/search")
                .then()
                .statusCode(400)
                .body("field", equalTo("q"));
    }

    private static ValidatableResponse search(Person reader, String typed) {
        return reader.asks().queryParam("q", typed).get("/api/search").then().statusCode(200);
    }

    private static String[] ids(UUID... ids) {
        return List.of(ids).stream().map(UUID::toString).toArray(String[]::new);
    }
}
