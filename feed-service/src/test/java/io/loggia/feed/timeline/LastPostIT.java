package io.loggia.feed.timeline;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day something was last said in the groups of alice and bob; carol is outside. */
@QuarkusTest
class LastPostIT {

    private static final String LAST_POSTS = "/api/timelines/groups";

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private Person carol;
    private Person group;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        carol = People.newcomer("carol");
        group = People.newGroup("The weavers", alice);
        bob.follows(group);
        carol.follows(alice);
    }

    @Test
    void dayOfTheNewestPostOfEachGroupIsToldToItsMembersAlone() throws Exception {
        Person other = People.newGroup("The dyers", alice);
        Person silent = People.newGroup("The silent", alice);
        say(alice, group, "2026-10-01");
        say(bob, group, "2026-10-03");
        say(alice, other, "2026-10-02");
        alice.publishes("For all");

        last(alice, group, other, silent, carol)
                .body("items.groupId", containsInAnyOrder(text(group), text(other)))
                .body(dayOf(group), equalTo("2026-10-03"))
                .body(dayOf(other), equalTo("2026-10-02"));
        last(bob, other, group, group).body("items.groupId", contains(text(group)));
        last(carol, group, other, silent, alice).body("items", empty());
    }

    @Test
    void whoeverHasLeftIsToldNothingNotEvenOfTheirOwnWords() throws Exception {
        say(bob, group, "2026-10-01");

        bob.unfollows(group);

        last(bob, group).body("items", empty());
        last(alice, group).body("items.day", contains("2026-10-01"));
    }

    @Test
    void whatIsDeletedOrByWhoIsMutedOrBlockedDoesNotCount() throws Exception {
        Person dave = People.newcomer("dave");
        Person erin = People.newcomer("erin");
        dave.follows(group);
        erin.follows(group);
        say(alice, group, "2026-10-01");
        say(dave, group, "2026-10-02");
        say(erin, group, "2026-10-03");
        UUID deleted = say(bob, group, "2026-10-04");
        last(bob, group).body("items.day", contains("2026-10-04"));

        Posts.delete(bob, deleted).then().statusCode(204);

        last(bob, group).body("items.day", contains("2026-10-03"));
        erin.blocks(bob);
        last(bob, group).body("items.day", contains("2026-10-02"));
        bob.mutes(dave);
        last(bob, group).body("items.day", contains("2026-10-01"));
        bob.mutes(alice);
        last(bob, group).body("items", empty());
        last(alice, group).body("items.day", contains("2026-10-03"));
    }

    @Test
    void dissolvedGroupIsThereForNobody() throws Exception {
        say(alice, group, "2026-10-01");

        facts.change("UPDATE author SET state = 'FORMER' WHERE id = ?", group.id());

        last(alice, group).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ids=", "?ids=x", "?ids=-1%20", "?ids=%2C", "?id=1"})
    void whatIsNoListOfIdsIsRefused(String query) {
        refused(query);
    }

    @Test
    void idsAreGivenOnceInOneSpellingAndAtMostAHundred() {
        String id = "0190a000-0000-7000-8000-00000000000a";

        refused("?ids=" + id + "&ids=" + id);
        refused("?ids=" + id.toUpperCase(Locale.ROOT));
        refused("?ids=" + Stream.generate(() -> id).limit(101).collect(joining(",")));
    }

    private void refused(String query) {
        alice.asks().get(LAST_POSTS + query).then().statusCode(400).body("field", equalTo("ids"));
    }

    /** In the order of what is said, whatever the day. */
    private UUID say(Person author, Person where, String day) throws Exception {
        UUID post =
                author.publishes(
                        Map.of("text", "Yarn", "audience", "GROUP", "groupId", where.id()));
        facts.change(
                "UPDATE post SET published_at = CAST(? AS timestamptz) WHERE id = ?",
                day + "T23:59:59.999Z",
                post);
        return post;
    }

    private static ValidatableResponse last(Person reader, Person... groups) {
        String ids = Stream.of(groups).map(LastPostIT::text).collect(joining(","));
        return reader.asks().queryParam("ids", ids).get(LAST_POSTS).then().statusCode(200);
    }

    private static String dayOf(Person group) {
        return "items.find { it.groupId == '" + text(group) + "' }.day";
    }

    private static String text(Person profile) {
        return profile.id().toString();
    }
}
