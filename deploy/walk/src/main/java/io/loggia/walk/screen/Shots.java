package io.loggia.walk.screen;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A picture of each screen as ALICE sees it: light and dark, at a desk and on a phone. */
public final class Shots {

    private static final String WHO = "alice";
    private static final int PATIENCE_MS = 20_000;

    private final Installation installation;
    private final Path folder;
    private final PrintStream out;

    /** A size and a theme. */
    record Format(String name, int width, int height, ColorScheme scheme) {

        static final List<Format> ALL =
                List.of(
                        new Format("desk-light", 1280, 800, ColorScheme.LIGHT),
                        new Format("desk-dark", 1280, 800, ColorScheme.DARK),
                        new Format("phone-light", 390, 844, ColorScheme.LIGHT),
                        new Format("phone-dark", 390, 844, ColorScheme.DARK));
    }

    /**
     * @param folder where the pictures go, and an index of them
     */
    public Shots(Installation installation, Path folder, PrintStream out) {
        this.installation = installation;
        this.folder = folder;
        this.out = out;
    }

    /** Whether every screen came. */
    public boolean take() {
        var missing = new ArrayList<String>();
        var alice = new WebLogin(installation.gateway()).as(WHO, installation.password(WHO));
        try (var chromium = Chromium.start()) {
            var examples = Examples.of(alice);
            for (var format : Format.ALL) {
                try (var context = chromium.browser().newContext(options(format))) {
                    Handover.of(alice, context);
                    missing.addAll(take(context, format, examples));
                }
            }
        }
        var index = Gallery.write(folder);
        missing.forEach(out::println);
        var pictures = Screen.values().length * Format.ALL.size() - missing.size();
        out.printf("%d pictures, %d missing: %s%n", pictures, missing.size(), index);
        return missing.isEmpty();
    }

    /** What is missing of one format. */
    private List<String> take(BrowserContext context, Format format, Examples examples) {
        context.setDefaultTimeout(PATIENCE_MS);
        var missing = new ArrayList<String>();
        for (var screen : Screen.values()) {
            try (var page = context.newPage()) {
                screen.open(page, examples);
                // Names and people to follow come behind the rest.
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(folder.resolve(Gallery.file(screen, format))));
            } catch (PlaywrightException e) {
                var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                missing.add("  %s %s: %s".formatted(screen.words(), format.name(), reason));
            }
        }
        return missing;
    }

    private NewContextOptions options(Format format) {
        return new NewContextOptions()
                .setBaseURL(installation.gateway().toString())
                .setViewportSize(format.width(), format.height())
                .setColorScheme(format.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }
}
