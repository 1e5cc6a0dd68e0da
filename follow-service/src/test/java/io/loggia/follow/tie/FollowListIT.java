package io.loggia.follow.tie;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealParts
class FollowListIT {

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void listsAreNewestFirstAndLeaveOutWhoFollowsNoLonger() {
        follow(people.bob, people.alice);
        follow(people.carol, people.alice);
        follow(people.dave, people.alice);
        unfollow(people.carol, people.alice);
        follow(people.bob, people.dave);

        as(people.bob)
                .get("/api/profiles/{id}/followers", people.alice)
                .then()
                .statusCode(200)
                .body("items.profileId", contains(people.dave.toString(), people.bob.toString()))
                .body("nextCursor", nullValue());
        as(people.alice)
                .get("/api/profiles/{id}/following", people.bob)
                .then()
                .statusCode(200)
                .body("items.profileId", contains(people.dave.toString(), people.alice.toString()));
    }

    @Test
    void pagesHoldEveryFollowerOnceAlsoWhileOthersCome() {
        var followers = Stream.generate(UUID::randomUUID).limit(25).toList();
        followers.forEach(people::join);
        followers.forEach(follower -> follow(follower, people.alice));

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page =
                    (cursor == null ? as(people.bob) : as(people.bob).queryParam("cursor", cursor))
                            .queryParam("limit", 7)
                            .get("/api/profiles/{id}/followers", people.alice)
                            .then()
                            .statusCode(200)
                            .extract();
            List<String> ids = page.path("items.profileId");
            found.addAll(ids);
            cursor = page.path("nextCursor");
            if (cursor != null) {
                assertThat(page.header("Link"))
                        .contains("cursor=" + cursor, "rel=\"next\"", "limit=7");
            }
            var latecomer = UUID.randomUUID();
            people.join(latecomer);
            follow(latecomer, people.alice);
        } while (cursor != null);

        var newestFirst =
                followers.stream()
                        .map(UUID::toString)
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(newestFirst);
        assertThat(found).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void countsAgreeWithTheLists() {
        follow(people.bob, people.alice);
        follow(people.carol, people.alice);
        follow(people.alice, people.dave);
        unfollow(people.carol, people.alice);

        as(people.bob)
                .get("/api/profiles/{id}/follow-counts", people.alice)
                .then()
                .statusCode(200)
                .body("followers", equalTo(1))
                .body("following", equalTo(1));
    }

    @Test
    void newcomersOwnListsAreEmptyAndNotMissing() {
        var newcomer = UUID.randomUUID();

        as(newcomer)
                .get("/api/profiles/{id}/followers", newcomer)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"followers", "following", "follow-counts"})
    void listsOfWhatIsNotThereAndOfGroupsAreNotFound(String list) {
        var group = UUID.randomUUID();
        people.profile(group, ProfileKind.GROUP, ProfileState.ACTIVE, 1);

        var unknown = notFound(list, UUID.randomUUID().toString());

        assertThat(notFound(list, group.toString())).isEqualTo(unknown);
        assertThat(notFound(list, people.alice.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(unknown);
        assertThat(notFound(list, "%7B" + people.alice + "%7D")).isEqualTo(unknown);
    }

    private String notFound(String list, String id) {
        return as(people.bob)
                .urlEncodingEnabled(false)
                .get("/api/profiles/" + id + "/" + list)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=1e9",
                "limit=abc",
                "limit=",
                "limit=1&limit=2",
                "limit=+1",
                "limit=９",
                "limit=0x1",
                "cursor=",
                "cursor=x",
                "cursor=..%2F",
                "cursor=%00",
                "cursor=AAAA&cursor=AAAA"
            })
    void oddPageIsRefusedByName(String query) {
        as(people.bob)
                .urlEncodingEnabled(false)
                .get("/api/profiles/" + people.alice + "/followers?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void relationshipsAreToldForEveryIdInTheirOrder() {
        follow(people.bob, people.alice);
        follow(people.carol, people.bob);
        var nobody = UUID.randomUUID();
        var ids = List.of(nobody, people.alice, people.carol, people.bob);

        as(people.bob)
                .queryParam(
                        "ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .get("/api/relationships")
                .then()
                .statusCode(200)
                .body("items.profileId", contains(ids.stream().map(UUID::toString).toArray()))
                .body("items.following", contains(false, true, false, false))
                .body("items.followedBy", contains(false, false, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ids=", "?ids=x", "?ids=1,2", "?ids=%00", "?other=1"})
    void relationshipsOfNothingAreRefused(String query) {
        as(people.bob)
                .urlEncodingEnabled(false)
                .get("/api/relationships" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo("ids"));
    }

    @Test
    void relationshipsOfTooManyAreRefused() {
        var ids =
                Stream.generate(() -> UUID.randomUUID().toString())
                        .limit(101)
                        .collect(Collectors.joining(","));

        as(people.bob)
                .queryParam("ids", ids)
                .get("/api/relationships")
                .then()
                .statusCode(400)
                .body("field", equalTo("ids"))
                .body("detail", containsString("100"));
    }
}
