package io.loggia.walk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No violation of WCAG 2.0 to 2.2, A and AA, on any screen, by day and by night. */
@ScreenCheck
class AccessIT {

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.PHONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noScreenHasABarrier(Look look, Stage stage) {
        Page page = stage.as("alice", look.still());
        Examples examples = Asking.examplesFor(stage, "alice");
        List<String> barriers = new ArrayList<>();

        for (Screen screen : Screen.values()) {
            screen.open(page, examples);
            violations(page).forEach(words -> barriers.add(screen.words() + ": " + words));
        }

        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noOpenLayerHasABarrier(Look look, Stage stage) {
        Page page = stage.as("alice", look.still());
        Feed feed = Feed.home(page);
        List<String> barriers = new ArrayList<>();

        feed.posts().first().getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENU).waitFor();
        barriers.addAll(violations(page));
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        page.getByRole(AriaRole.DIALOG).waitFor();
        barriers.addAll(violations(page));
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        page.getByRole(AriaRole.DIALOG).waitFor();
        barriers.addAll(violations(page));
        page.keyboard().press("Escape");
        String own = stage.colleague("alice").publishes("To be deleted " + System.nanoTime());
        page.navigate("/p/" + own);
        feed.post(own).getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENUITEM, named("Delete")).click();
        page.getByRole(AriaRole.DIALOG).waitFor();
        barriers.addAll(violations(page));

        assertThat(barriers).isEmpty();
    }

    /** The colours of a screen follow the system's while it is open: see {@link AppearanceIT}. */
    private static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.violations(page).forEach(words -> found.add(scheme + ", " + words));
        }
        return found;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
