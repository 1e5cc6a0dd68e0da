package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Imports;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a home timeline: complete, each post once, while the timeline grows. */
@QuarkusTest
class PagingIT {

    private static final String HOME = "/api/timelines/home";
    private static final Instant LONG_AGO = Instant.parse("2020-02-02T08:00:00Z");

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void bobFollowsTwo() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        bob.follows(alice, carol);
    }

    @Test
    void pagesStayWhileNewPostsArrive() {
        List<UUID> old = Imports.bring(LONG_AGO, 30, alice, carol);
        eventually().untilAsserted(() -> assertThat(home(bob)).isEqualTo(old));
        Response first = Pages.page(bob, HOME, 10, null);
        UUID news = alice.publishes("News");
        eventually().untilAsserted(() -> assertThat(home(bob)).contains(news));

        Response second = Pages.page(bob, HOME, 10, first.path("nextCursor"));

        assertThat(Pages.ids(first)).isEqualTo(old.subList(0, 10));
        assertThat(Pages.ids(second)).isEqualTo(old.subList(10, 20));
    }

    @Test
    void walkAcrossTheBorderOfRedisIsWhole() {
        List<UUID> all = Imports.bring(LONG_AGO, 450, alice, carol);

        for (int limit : new int[] {100, 7}) {
            List<UUID> walked = walk(limit);
            assertThat(walked).doesNotHaveDuplicates().isEqualTo(all);
        }
        assertThat(Pages.origin(Pages.page(bob, HOME, 20, null))).isEqualTo("redis");
    }

    @Test
    void walkStaysWholeWhilePostsPushOldOnesOverTheBorder() {
        List<UUID> all = Imports.bring(LONG_AGO, 430, alice, carol);
        List<UUID> walked = new ArrayList<>();
        String cursor = null;
        int page = 0;
        do {
            Response answer = Pages.page(bob, HOME, 50, cursor);
            walked.addAll(Pages.ids(answer));
            cursor = answer.path("nextCursor");
            UUID news = carol.publishes("While bob reads page " + page++);
            eventually().untilAsserted(() -> assertThat(newest()).isEqualTo(news));
        } while (cursor != null);

        assertThat(walked).doesNotHaveDuplicates().isEqualTo(all);
    }

    @Test
    void pagesOfHiddenPostsDoNotEndTheTimeline() {
        List<UUID> below = Imports.bring(LONG_AGO, 5, alice);
        Imports.bring(LONG_AGO.plusSeconds(1_000), 300, carol);
        bob.mutes(carol);

        Response first = Pages.page(bob, HOME, 2, null);
        List<UUID> walked = walk(2);

        assertThat(Pages.ids(first)).isEmpty();
        assertThat(first.<String>path("nextCursor")).isNotNull();
        assertThat(walked).isEqualTo(below);
    }

    @Test
    void lastPageSaysThatItIsTheLast() {
        Imports.bring(LONG_AGO, 20, alice);
        eventually().untilAsserted(() -> assertThat(home(bob)).hasSize(20));

        Response only = Pages.page(bob, HOME, 20, null);
        Response shorter = Pages.page(bob, HOME, 19, null);

        assertThat(only.<String>path("nextCursor")).isNull();
        assertThat(only.header("Link")).isNull();
        assertThat(shorter.header("Link"))
                .contains("cursor=" + shorter.path("nextCursor"))
                .contains("limit=19")
                .endsWith("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=1e9",
                "limit=abc",
                "limit=1&limit=2",
                "limit=%201",
                "cursor=x",
                "cursor=AAAA",
                "cursor=../..",
                "cursor=a&cursor=b",
                "cursor=AAAAAAAAAAAAAAAAAAAAAB"
            })
    void badLimitsAndCursorsAreNamed(String query) {
        String field = query.substring(0, query.indexOf('=')).toLowerCase(Locale.ROOT);

        for (String timeline : List.of("home", "company", "profiles/" + alice.id(), "topics/ab")) {
            Response refused = bob.asks().get("/api/timelines/" + timeline + "?" + query);
            refused.then().statusCode(400).contentType("application/problem+json");
            assertThat(refused.<String>path("field")).isEqualTo(field);
        }
    }

    @Test
    void cursorOfAnyIdIsAPlaceInTheTimeline() {
        UUID post = alice.publishes("Good morning");
        String lowest = new io.loggia.feed.Cursor(new UUID(0, 0)).encode();
        String highest = new io.loggia.feed.Cursor(new UUID(-1, -1)).encode();
        eventually().untilAsserted(() -> assertThat(home(bob)).contains(post));

        assertThat(Pages.ids(Pages.page(bob, HOME, 5, lowest))).isEmpty();
        assertThat(Pages.ids(Pages.page(bob, HOME, 5, highest))).containsExactly(post);
    }

    private List<UUID> walk(int limit) {
        return Pages.walk(bob, HOME, limit).stream()
                .flatMap(page -> Pages.ids(page).stream())
                .toList();
    }

    private UUID newest() {
        return Pages.ids(Pages.page(bob, HOME, 1, null)).getFirst();
    }
}
