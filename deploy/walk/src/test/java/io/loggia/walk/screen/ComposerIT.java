package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.loggia.walk.Alone;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Writing: at once, for the company, and never lost. */
@ScreenCheck
class ComposerIT {

    private static final int ATTEMPTS = 3;
    private static final Pattern SOMETHING = Pattern.compile(".+");

    @Test
    @Alone
    void whatIsWrittenStandsOnTopAtOnceAndReachesFollowers(Stage stage) {
        stage.colleague("bob").follows(stage.colleague("alice"));
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        var best = Double.MAX_VALUE;
        var text = "";

        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            text = "Written at " + System.nanoTime();
            page.keyboard().press("n");
            field(page).fill(text);
            Measure.awaitPost(page, text);
            page.keyboard().press("Control+Enter");
            best = Math.min(best, Measure.posted(page));
            // No key is for the page before the composer has gone.
            assertThat(page.getByTestId("composer")).isHidden();
        }

        assertThat(best).as("ms until it shows").isLessThanOrEqualTo(100);
        assertThat(feed.posts().first()).containsText(text);
        assertThat(feed.posts().first()).hasAttribute("data-post-id", SOMETHING);
        String last = text;
        page.waitForCondition(() -> stage.colleague("bob").seesAtHome(last));
        assertThat(Feed.home(stage.as("bob")).posts().filter(saying(text))).isVisible();
    }

    @Test
    void aReplyCannotBeWiderThanWhatItAnswers(Stage stage) {
        Colleague alice = stage.colleague("alice");
        String post = alice.publishes("For the company only, " + System.nanoTime());
        Page page = stage.as("bob");

        page.navigate("/p/" + post);
        assertThat(page.locator("[data-post-id='" + post + "']:visible").first()).isVisible();
        page.keyboard().press("r");

        Locator outside = page.locator("[data-testid=audience-outside]:visible").first();
        assertThat(outside).isDisabled();
        assertThat(outside).hasAccessibleDescription(SOMETHING);
        alice.visitor()
                .post(
                        "/api/posts",
                        Map.of("text", "Forged", "parentId", post, "audience", "WORLD"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(400, 403, 409, 422);
    }

    @Test
    void aDraftOutlivesItsPage(Stage stage) {
        String post = stage.colleague("alice").publishes("To be answered " + System.nanoTime());
        BrowserContext browser = stage.as("dave").context();
        String text = "Begun and left " + System.nanoTime();
        write(browser, "/?compose=1", text);
        write(browser, "/?compose=1&reply=" + post, "Another thing");

        Page page = browser.newPage();
        page.navigate("/?compose=1");

        assertThat(field(page)).hasValue(text);
        Locator composer = page.getByTestId("composer");
        assertThat(composer).containsText("Restored draft");
        composer.getByRole(AriaRole.BUTTON, discard()).click();
        assertThat(field(page)).hasValue("");
        page.navigate("/?compose=1&reply=" + post);
        assertThat(field(page)).hasValue("Another thing");
        composer.getByRole(AriaRole.BUTTON, discard()).click();
    }

    private static void write(BrowserContext browser, String address, String text) {
        Page page = browser.newPage();
        page.navigate(address);
        field(page).pressSequentially(text);
        assertThat(page.locator(".draft-state")).hasText(SOMETHING);
        page.close();
    }

    /** Where one writes; waits until it is there. */
    static Locator field(Page page) {
        return page.getByTestId("composer").getByRole(AriaRole.TEXTBOX).first();
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions discard() {
        return new Locator.GetByRoleOptions().setName("Discard");
    }
}
