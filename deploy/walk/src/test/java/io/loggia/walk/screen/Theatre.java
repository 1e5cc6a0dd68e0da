package io.loggia.walk.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.util.HashMap;
import java.util.Map;

/**
 * What all checks of a run share: the installation with the demo company in it, one Chromium, and
 * people who log in once.
 */
final class Theatre implements AutoCloseable {

    /** Browser and servers share a machine with the build. */
    static final double PATIENCE_MS = 30_000;

    private final Installation installation;
    private final Chromium chromium;
    private final Map<String, Colleague> colleagues = new HashMap<>();

    private Theatre(Installation installation, Chromium chromium) {
        this.installation = installation;
        this.chromium = chromium;
    }

    static Theatre open(Installation installation) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new Theatre(installation, Chromium.start());
    }

    /** Somebody who is logged in already. */
    Colleague colleague(String handle) {
        return colleagues.computeIfAbsent(handle, this::logIn);
    }

    /** Somebody in a session that nobody else uses. */
    Colleague logIn(String handle) {
        var login = new WebLogin(installation.gateway());
        return Colleague.of(login.as(handle, installation.password(handle)));
    }

    BrowserContext context(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options.setBaseURL(installation.gateway().toString()));
    }

    Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
