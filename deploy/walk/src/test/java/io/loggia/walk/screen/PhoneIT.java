package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small windows, large letters, thick fingers. */
@ScreenCheck
class PhoneIT {

    static final String WIDER =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** Controls below 24 pixels, but for links that stand in a line of text (WCAG 2.5.8). */
    static final String SMALL =
            """
            [...document.querySelectorAll("a, button, input, select, textarea, summary")]
              .filter((one) => one.checkVisibility({ visibilityProperty: true }))
              .filter((one) => !one.matches(".skip, .unseen, [tabindex='-1']"))
              .filter((one) => getComputedStyle(one).display !== "inline")
              .filter((one) => {
                const area = (one.closest("label") ?? one).getBoundingClientRect();
                return area.width > 0 && (area.width < 24 || area.height < 24);
              })
              .map((one) => one.outerHTML.slice(0, 200))
            """;

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void everyScreenFits(int width, Stage stage) {
        Page page = stage.as("alice", Look.PHONE.sized(width, 844));
        Examples examples = Asking.examplesFor(stage, "alice");
        List<String> faults = new ArrayList<>();

        for (Screen screen : Screen.values()) {
            screen.open(page, examples);
            if ((boolean) page.evaluate(WIDER)) {
                faults.add(screen.words() + " is wider than the window");
            }
            ((List<?>) page.evaluate(SMALL))
                    .forEach(html -> faults.add(screen.words() + " has a small " + html));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyPlaceIsWithinReachOfTheThumb(Stage stage) {
        Page page = stage.as("alice", Look.PHONE);
        Feed.home(page);
        var bar = page.locator("nav.bottom-bar");

        bar.getByRole(AriaRole.LINK).nth(1).click();

        assertThat(page).hasURL("/questions");
        assertThat(bar).isInViewport();
        var box = bar.boundingBox();
        assertThat(box.y + box.height).isBetween(840.0, 844.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void lettersMayBeTwiceAsLarge(int width, Stage stage) {
        Page page = stage.as("alice", Look.DESKTOP.sized(width, 844));
        Examples examples = Asking.examplesFor(stage, "alice");
        List<String> faults = new ArrayList<>();

        for (Screen screen : Screen.values()) {
            screen.open(page, examples);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            if ((boolean) page.evaluate(WIDER)) {
                faults.add(screen.words());
            }
        }

        assertThat(faults).as("wider than the window").isEmpty();
    }
}
