package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.loggia.walk.Alone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thread opens with what is known already. */
@ScreenCheck
class ThreadIT {

    private static final int ATTEMPTS = 3;

    @Test
    @Alone
    void opensFromWhatIsKnownAndDoesNotMoveWhenTheRestArrives(Stage stage) {
        Colleague bob = stage.colleague("bob");
        stage.colleague("alice").follows(bob);
        String question = bob.publishes("What is above, " + System.nanoTime());
        String answer = bob.replies(question, "What is below, " + System.nanoTime());
        Page page = stage.as("alice");
        page.waitForCondition(() -> stage.colleague("alice").seesAtHome(answer));
        List<Route> held = new ArrayList<>();
        page.route("**/api/posts/*/thread*", held::add);
        Feed feed = Feed.home(page);
        var best = Double.MAX_VALUE;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) {
                page.goBack();
            }
            assertThat(feed.post(answer)).isVisible();
            best = Math.min(best, Measure.untilOpened(page, answer));
        }
        assertThat(best).as("ms until the post is open").isLessThanOrEqualTo(150);
        Locator post = page.locator("[data-post-id='%s']:visible".formatted(answer)).first();
        assertThat(page.locator(".skeleton:visible").first()).isVisible();
        double top = feed.top(post);

        held.forEach(Route::resume);

        assertThat(page.locator("[data-post-id='%s']:visible".formatted(question))).isVisible();
        assertThat(feed.top(post)).isCloseTo(top, within(4.0));
    }

    @Test
    void nothingOfItIsTakenForSomethingOfHome(Stage stage) {
        String post = stage.colleague("bob").publishes("On a page of its own " + System.nanoTime());
        Page page = stage.as("alice");
        page.navigate("/p/" + post);
        assertThat(page.locator(".post.focused")).isVisible();
        page.waitForCondition(() -> page.locator("[data-testid=post]").count() > 2);

        assertThat(Measure.idsSaidTwice(page)).isEmpty();
    }
}
