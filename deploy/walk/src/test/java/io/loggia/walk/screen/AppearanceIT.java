package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dark and light, still and moving, German and English. */
@ScreenCheck
class AppearanceIT {

    private static final String LIGHT = "rgb(247, 247, 245)";
    private static final String DARK = "rgb(17, 19, 22)";

    /** Every ground that the page has had, from its first frame on. */
    private static final String NOTE_GROUNDS =
            """
            window.grounds = new Set();
            const note = () => {
              if (document.body) {
                grounds.add(getComputedStyle(document.body).backgroundColor);
              }
              requestAnimationFrame(note);
            };
            requestAnimationFrame(note);
            """;

    private static final String MOVING =
            """
            [...document.querySelectorAll("*")].filter((one) => {
              const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
              const longest = Math.max(
                ...transitionDuration.split(",").map(parseFloat),
                ...(animationName === "none" ? [0] : animationDuration.split(",").map(parseFloat)),
              );
              return longest > 0.001;
            }).map((one) => one.outerHTML.slice(0, 200))
            """;

    @Test
    void followsTheSystem(Stage stage) {
        Page light = stage.as("alice");
        Page dark = stage.as("alice", Look.DESKTOP.dark());

        Feed.home(light);
        Feed.home(dark);

        assertThat(light.locator("body")).hasCSS("background-color", LIGHT);
        assertThat(dark.locator("body")).hasCSS("background-color", DARK);
        light.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(light.locator("body")).hasCSS("background-color", DARK);
    }

    @Test
    void aChosenThemeStaysAndIsThereFromTheFirstFrame(Stage stage) {
        Page page = stage.as("alice");
        page.navigate("/settings");
        page.getByTestId("theme-toggle").selectOption("dark");
        assertThat(page.locator("body")).hasCSS("background-color", DARK);
        page.addInitScript(NOTE_GROUNDS);

        Feed.home(page);

        assertThat((List<?>) page.evaluate("[...grounds]")).isEqualTo(List.of(DARK));
    }

    @Test
    void nothingMovesForThoseWhoAskForStillness(Stage stage) {
        Page page = stage.as("alice", Look.DESKTOP.still());
        Examples examples = Asking.examplesFor(stage, "alice");
        List<Object> moving = new ArrayList<>();

        for (Screen screen : Screen.values()) {
            screen.open(page, examples);
            moving.addAll((List<?>) page.evaluate(MOVING));
        }

        assertThat(moving).isEmpty();
    }

    @Test
    void speaksGermanToGermans(Stage stage) {
        Page page = stage.as("alice", Look.DESKTOP.speaking("de-DE"));
        Examples examples = Asking.examplesFor(stage, "alice");
        Words words = Words.ofTheClient();
        List<String> leftovers = new ArrayList<>();

        for (Screen screen : Screen.values()) {
            screen.open(page, examples);
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            words.englishOn(page).forEach(word -> leftovers.add(screen.words() + ": " + word));
        }

        assertThat(leftovers).isEmpty();
    }

    @Test
    void theLanguageCanBeChosen(Stage stage) {
        Page page = stage.as("alice");
        page.navigate("/settings");

        page.locator("select:has(option[value=de])").selectOption("de");

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1:visible")).hasText("Einstellungen");
    }
}
