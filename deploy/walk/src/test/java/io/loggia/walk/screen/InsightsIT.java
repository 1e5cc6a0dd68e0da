package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What comes of speaking outside: for everybody, and of nobody alone. */
@ScreenCheck
class InsightsIT {

    private static final int FIGURES = 6;

    @Test
    void whatAFewHaveDoneThisWeekIsToldToNobody(Stage stage) {
        Page page = stage.as("bob");
        Feed.home(page);

        page.keyboard().press("g");
        page.keyboard().press("i");

        assertThat(page).hasURL("/insights");
        Locator figures = page.locator(".insight");
        assertThat(figures).hasCount(FIGURES);
        for (var figure = 0; figure < FIGURES; figure++) {
            assertThat(figures.nth(figure)).containsText("Needs 5 people to show anything");
        }
        assertThat(figures.getByRole(AriaRole.IMG)).hasCount(0);
    }

    @Test
    void theTimeIsChosenByTheAddress(Stage stage) {
        Page page = stage.as("bob");
        page.navigate("/insights");
        assertThat(chosen(page)).hasText("12 weeks");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("52 weeks")).click();

        assertThat(page).hasURL("/insights?weeks=52");
        assertThat(page.locator(".insight")).hasCount(FIGURES);
        page.reload();
        assertThat(chosen(page)).hasText("52 weeks");
        assertThat(page.locator(".insight")).hasCount(FIGURES);
    }

    private static Locator chosen(Page page) {
        return page.locator(".insights .tabs [aria-current=page]");
    }
}
