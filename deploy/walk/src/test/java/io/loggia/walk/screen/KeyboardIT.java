package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Everything by keys alone. */
@ScreenCheck
class KeyboardIT {

    @Test
    void questionMarkShowsTheKeysAndEscapeGivesTheFocusBack(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        page.keyboard().press("j");
        assertThat(feed.posts().first()).isFocused();

        page.keyboard().press("?");

        assertThat(dialog(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
        assertThat(feed.posts().first()).isFocused();
    }

    @Test
    void twoLettersGoToAPlaceAndASlashSearches(Stage stage) {
        Page page = stage.as("alice");
        Feed.home(page);

        page.keyboard().press("g");
        page.keyboard().press("p");

        assertThat(page).hasURL("/people");
        page.keyboard().press("/");
        assertThat(page.locator("dialog input")).isFocused();
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
    }

    @Test
    void jAndKMoveFromPostToPost(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        for (var step = 0; step < 3; step++) {
            page.keyboard().press("j");
        }
        Locator third = feed.posts().nth(2);
        assertThat(third).isFocused();
        assertThat(feed.top(third)).isCloseTo(72, within(8.0));

        page.keyboard().press("k");

        Locator second = feed.posts().nth(1);
        assertThat(second).isFocused();
        assertThat(feed.top(second)).isCloseTo(72, within(8.0));
    }

    @Test
    void lettersAreOnlyLettersWhereOneWrites(Stage stage) {
        Page page = stage.as("alice");
        Feed.home(page);
        page.keyboard().press("n");
        Locator text = page.getByTestId("composer").getByRole(AriaRole.TEXTBOX).first();
        assertThat(text).isFocused();

        page.keyboard().type("g p ? j");

        assertThat(page).hasURL(java.util.regex.Pattern.compile("/(\\?.*)?$"));
        assertThat(page.getByRole(AriaRole.DIALOG, named("Keys"))).isHidden();
    }

    @Test
    void singleLettersCanBeTurnedOff(Stage stage) {
        Page page = stage.as("alice");
        Feed feed = Feed.home(page);
        page.keyboard().press("?");
        dialog(page).getByRole(AriaRole.CHECKBOX).uncheck();
        page.keyboard().press("Escape");

        page.keyboard().press("j");
        page.keyboard().press("?");

        assertThat(feed.posts().first()).not().isFocused();
        assertThat(dialog(page)).isHidden();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
