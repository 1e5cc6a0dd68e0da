package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Dave looks for what he has missed: each post says why it is there, and what he has read is gone.
 */
@ScreenCheck
class CatchUpIT {

    @Test
    void whatIsMarkedAsReadByAKeyIsGoneOnEveryDevice(Stage stage) {
        String words = "Missed by nobody " + System.nanoTime();
        stage.colleague("bob").publishes(words + " @dave");
        Page page = stage.as("dave");
        page.navigate("/");
        assertThat(page.getByTestId("post").first()).isVisible();

        page.keyboard().press("g");
        page.keyboard().press("c");
        page.waitForURL("**/catchup");
        page.navigate("/catchup?span=DAY&reason=MENTION");
        Locator pick = pick(page, words);
        assertThat(pick).containsText("Mentions you");
        assertThatCollection(Axe.violations(page)).isEmpty();
        pick.getByTestId("post").focus();
        page.waitForResponse(
                answer -> answer.url().contains("/api/catch-up/read/"),
                () -> page.keyboard().press("x"));

        assertThat(pick).hasCount(0);
        Page phone = stage.as("dave", Look.PHONE);
        phone.navigate("/catchup?span=DAY&reason=MENTION");
        assertThat(phone.locator(".catchup .empty")).isVisible();
        assertThat(pick(phone, words)).hasCount(0);
    }

    private static Locator pick(Page page, String words) {
        return page.getByTestId("pick").filter(new Locator.FilterOptions().setHasText(words));
    }
}
