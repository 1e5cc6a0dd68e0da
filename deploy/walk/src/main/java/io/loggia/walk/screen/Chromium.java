package io.loggia.walk.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.loggia.local.parts.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine without a window, driven by Playwright with the Node of this
 * machine; neither is ever downloaded. For one thread.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.browser = playwright.chromium().launch(options(program));
    }

    /** The one without the parts for a window, where it is installed: it takes half the time. */
    public static Optional<Path> find() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Command.onPath(name).stream())
                .findFirst();
    }

    public static Chromium start() {
        Path program =
                find().orElseThrow(() -> new NoChromiumException(NoChromiumException.REMEDY));
        var driver = new Playwright.CreateOptions().setEnv(environment());
        return new Chromium(Playwright.create(driver), program);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Map<String, String> environment() {
        var node =
                Command.onPath("node")
                        .orElseThrow(() -> new NoChromiumException("no node on the PATH"));
        return Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString());
    }

    /** Chromium's own sandbox refuses root. */
    private static LaunchOptions options(Path program) {
        var root = "root".equals(System.getProperty("user.name"));
        return new LaunchOptions()
                .setExecutablePath(program)
                .setHeadless(true)
                .setChromiumSandbox(!root)
                .setArgs(QUIET);
    }
}
