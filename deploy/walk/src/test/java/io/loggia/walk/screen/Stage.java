package io.loggia.walk.screen;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Passports;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One check's browsers, each with one person in it, all watched for complaints. What was seen is
 * kept under {@code target/screen-failures} if the check fails.
 */
final class Stage implements AutoCloseable {

    /** {@code -Dloggia.walk.trace=true}: what happened, step by step; it takes time of its own. */
    private static final boolean TRACED = Boolean.getBoolean("loggia.walk.trace");

    private final Theatre theatre;
    private final Complaints complaints = new Complaints();
    private final List<BrowserContext> contexts = new ArrayList<>();

    Stage(Theatre theatre) {
        this.theatre = theatre;
    }

    /** A browser in which that person is logged in, at a desk. */
    Page as(String handle) {
        return as(handle, Look.DESKTOP);
    }

    Page as(String handle, Look look) {
        return page(theatre.colleague(handle), look);
    }

    Page page(Colleague colleague, Look look) {
        var context = context(look.options());
        Handover.of(colleague.visitor(), context);
        return context.newPage();
    }

    /** A browser in which nobody is logged in. */
    Page stranger(Look look) {
        return context(look.options()).newPage();
    }

    /** A browser in which nobody is logged in, and no script runs. */
    Page withoutScript() {
        return context(Look.DESKTOP.options().setJavaScriptEnabled(false)).newPage();
    }

    Colleague colleague(String handle) {
        return theatre.colleague(handle);
    }

    /** Somebody in a session of their own, which a check may end. */
    Colleague newSession(String handle) {
        return theatre.logIn(handle);
    }

    String password(String handle) {
        return theatre.installation().password(handle);
    }

    /** A system of that name, past the gateway: with a passport of its own for feed-service. */
    Visitor system(String handle) {
        var installation = theatre.installation();
        var profile = colleague("erin").visitor().get("/api/profiles/by-handle/" + handle);
        var id = UUID.fromString(profile.expect(200).json().path("id").asText());
        var passport = Passports.of(installation.passportKeys()).system(id, handle, "feed-service");
        return new Visitor(handle, installation.feed(), passport);
    }

    /** Where outsiders read. */
    URI site() {
        return theatre.installation().site();
    }

    /** Where every mail comes. */
    URI mailbox() {
        return theatre.installation().mailbox();
    }

    Complaints complaints() {
        return complaints;
    }

    /** A picture of every page, and a trace of every browser if that was asked for. */
    void keep(Path folder) {
        var number = 0;
        for (var context : contexts) {
            number++;
            for (var page : context.pages()) {
                var picture = folder.resolve("browser-%d-page-%d.png".formatted(number, number));
                attempt(() -> page.screenshot(new Page.ScreenshotOptions().setPath(picture)));
            }
            if (TRACED) {
                var trace = folder.resolve("browser-%d-trace.zip".formatted(number));
                attempt(() -> context.tracing().stop(new Tracing.StopOptions().setPath(trace)));
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }

    private BrowserContext context(NewContextOptions options) {
        var context = theatre.context(options);
        context.setDefaultTimeout(Theatre.PATIENCE_MS);
        complaints.of(context);
        contexts.add(context);
        if (TRACED) {
            context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        }
        return context;
    }

    /** What was not to be seen is no second failure. */
    private static void attempt(Runnable keeping) {
        try {
            keeping.run();
        } catch (PlaywrightException e) {
            System.err.println("not kept: " + e.getMessage());
        }
    }
}
