package io.loggia.walk.screen;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What browsers complain about: errors on the console, among them every breach of the content
 * security policy, and exceptions that nobody caught.
 */
final class Complaints {

    private final List<String> found = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final Logs logs = Logs.fromNow();

    void of(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> found.add("uncaught: " + error.error()));
    }

    /** A check that breaks something on purpose expects the browser to say so. */
    void expect(String pattern) {
        expected.add(Pattern.compile(pattern));
    }

    void requireNone() {
        var none = found.stream().filter(Predicate.not(this::isExpected)).toList();
        if (!none.isEmpty()) {
            throw new AssertionError("the browser complained: " + none + logs.troubles());
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            found.add("%s (%s)".formatted(message.text(), message.location()));
        }
    }

    private boolean isExpected(String complaint) {
        return expected.stream().anyMatch(pattern -> pattern.matcher(complaint).find());
    }
}
