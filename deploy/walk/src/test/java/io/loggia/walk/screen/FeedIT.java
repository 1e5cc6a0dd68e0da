package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.loggia.walk.Alone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Home: what one reads on and on, leaves, and comes back to. */
@ScreenCheck
class FeedIT {

    private static final int PLACE = 57;
    private static final int FAR = 300;
    private static final int MOST_NODES = 2_500;
    private static final double PIXELS = 4;

    /** The machine may be busy with something else: the best of these counts. */
    private static final int ATTEMPTS = 3;

    @Test
    @Alone
    void comesBackToThePixel(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        var post = feed.reach(PLACE);
        var id = post.getAttribute("data-post-id");
        var top = feed.top(post);
        page.route("**/api/**", route -> {});
        var best = Double.MAX_VALUE;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            post.locator("a.when").first().click();
            assertThat(page).hasURL(Pattern.compile("/p/" + id));

            best = Math.min(best, Measure.untilBack(page, id, top));
        }

        assertThat(best).as("ms until the post is back").isLessThanOrEqualTo(300);
    }

    @Test
    void threeHundredPostsAreReadInASmallPage(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        page.evaluate(Feed.NOTE_BUSY);

        feed.reach(FAR);

        assertThat(feed.post(feed.reach(FAR).getAttribute("data-post-id"))).isVisible();
        assertThat(Measure.nodes(page)).isLessThanOrEqualTo(MOST_NODES);
        assertThat(Measure.idsSaidTwice(page)).isEmpty();
        assertThat(page.evaluate("[...seenBusy].sort()")).isEqualTo(List.of("false", "true"));
    }

    @Test
    void comesBackToThePixelAfterReload(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        var id = feed.reach(PLACE).getAttribute("data-post-id");
        var top = feed.top(feed.post(id));

        page.reload();

        assertThat(feed.post(id)).isVisible();
        page.waitForCondition(() -> Math.abs(feed.top(feed.post(id)) - top) <= PIXELS);
    }

    @Test
    @Alone
    void newPostsWaitInThePill(Stage stage) {
        Page page = stage.as("alice");
        Feed.home(page);
        page.evaluate("scrollTo(0, 700)");
        var author = stage.colleague("bob");
        stage.colleague("alice").follows(author);
        var best = Long.MAX_VALUE;
        var pill = page.getByTestId("new-posts-pill");
        String newest = "";
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            newest = author.publishes("New at home " + System.nanoTime());
            var begun = System.nanoTime();
            assertThat(pill).containsText(Integer.toString(attempt + 1));
            best = Math.min(best, System.nanoTime() - begun);
        }
        assertThat(best / 1_000_000).as("ms until the pill").isLessThanOrEqualTo(2_000);
        assertThat(page.evaluate("scrollY")).isEqualTo(700);

        page.keyboard().press(".");

        var first = new Feed(page).posts().first();
        assertThat(first).hasAttribute("data-post-id", newest);
        assertThat(first).isFocused();
        assertThat(pill).isHidden();
    }

    @Test
    @Alone
    void aLikeIsSeenAtOnceAndTakenBackWhenRefused(Stage stage) {
        stage.complaints().expect("status of 500");
        Page page = stage.as("alice");
        List<Route> held = new ArrayList<>();
        page.route("**/api/posts/*/reactions/*", held::add);
        var like = likeable(Feed.home(page));

        var flipped = Measure.untilPressed(like);

        assertThat(flipped).as("ms until it shows").isLessThanOrEqualTo(100);
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().fulfill(new Route.FulfillOptions().setStatus(500));
        assertThat(like).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("[role=status][aria-live]")).containsText("did not arrive");
    }

    private static Locator likeable(Feed feed) {
        return feed.page()
                .locator("[data-testid=post]:visible button[aria-pressed=false][aria-haspopup]")
                .first();
    }
}
