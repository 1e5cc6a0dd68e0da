package io.loggia.walk.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows when a page has asked for nothing any more; the live stream, which never ends, is not
 * counted.
 */
final class Stillness {

    private static final Duration A_MOMENT = Duration.ofMillis(400);
    private static final String STREAM = "eventsource";

    private final Page page;
    private final Set<Request> open = new HashSet<>();
    private long lastChange = System.nanoTime();

    private Stillness(Page page) {
        this.page = page;
    }

    /** Watches from now on; what was asked before is not known of. */
    static Stillness of(Page page) {
        Stillness stillness = new Stillness(page);
        page.onRequest(stillness::begin);
        page.onRequestFinished(stillness::end);
        page.onRequestFailed(stillness::end);
        return stillness;
    }

    /** Returns when nothing has been under way for a moment; ends with the page's timeout. */
    void await() {
        page.waitForCondition(
                () -> open.isEmpty() && System.nanoTime() - lastChange > A_MOMENT.toNanos());
    }

    private void begin(Request request) {
        if (!request.resourceType().equals(STREAM)) {
            open.add(request);
            lastChange = System.nanoTime();
        }
    }

    private void end(Request request) {
        open.remove(request);
        lastChange = System.nanoTime();
    }
}
