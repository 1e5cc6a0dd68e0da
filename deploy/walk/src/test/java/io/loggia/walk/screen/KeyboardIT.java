package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything by keys alone. */
@ScreenCheck
class KeyboardIT {

    private static final int FURTHEST = 400;
    private static final int AT_HOME = 60;

    /** What has the focus, told apart from others like it. */
    private static final String FOCUSED =
            """
            [...document.querySelectorAll("*")].indexOf(document.activeElement)
              + document.activeElement.outerHTML.slice(0, 100)
            """;

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
    void aSlashFindsAPostAndEnterOpensIt(Stage stage) {
        String word = "needle" + System.nanoTime();
        String post = stage.colleague("bob").publishes("To be found: " + word);
        Page page = stage.as("alice");
        Feed.home(page);
        page.keyboard().press("/");
        assertThat(page.locator("dialog input")).isFocused();
        page.keyboard().type(word);

        page.keyboard().press("Enter");

        assertThat(page).hasURL("/search?q=" + word);
        Locator found = page.locator(".results").getByTestId("post");
        assertThat(found).hasCount(1);
        page.keyboard().press("j");
        assertThat(found).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL("/p/" + post);
        page.goBack();
        assertThat(found).isVisible();
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
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
    void rAnswersAndEscapeGivesTheFocusBack(Stage stage) {
        String post = stage.colleague("bob").publishes("Who answers? " + System.nanoTime());
        Page page = stage.as("alice");
        page.navigate("/p/" + post);
        Locator focused = new Feed(page).post(post);
        assertThat(focused).isVisible();
        page.keyboard().press("j");
        assertThat(focused).isFocused();

        page.keyboard().press("r");

        assertThat(page.getByRole(AriaRole.TEXTBOX).first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        assertThat(focused).isFocused();
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

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/settings", "/@bob", "/topics"})
    void tabGoesThroughEverythingAndComesRound(String address, Stage stage) {
        Page page = stage.as("alice");
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        var visited = new HashSet<Object>();
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip").first()).isFocused();
        var again = false;

        for (var step = 0; step < FURTHEST && !again; step++) {
            page.keyboard().press("Tab");
            visited.add(page.evaluate(FOCUSED));
            again = (boolean) page.evaluate("document.activeElement.matches('a.skip, body')");
        }

        assertThat(again).as("comes round, after " + visited.size()).isTrue();
        assertThat(visited).hasSizeGreaterThan(10);
    }

    /** Home has no end, so it is left by the links that skip it; but nothing holds the focus. */
    @Test
    void tabIsNeverCaughtAtHome(Stage stage) {
        Page page = stage.as("alice");
        Feed.home(page);
        Object before = page.evaluate(FOCUSED);

        for (var step = 0; step < AT_HOME; step++) {
            page.keyboard().press("Tab");
            Object now = page.evaluate(FOCUSED);
            assertThat(now).as("after step " + step).isNotEqualTo(before);
            before = now;
        }
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
