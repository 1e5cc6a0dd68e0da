package io.loggia.local.house;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What the person at the terminal, or a log, sees happen: one line for each thing, with its time.
 */
public final class Progress {

    private final PrintStream out;
    private final Instant begun = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Does it, and says how long it took. */
    void timed(String name, String outcome, Runnable work) {
        Instant start = Instant.now();
        work.run();
        say("  %-16s %s in %s".formatted(name, outcome, seconds(start)));
    }

    /** Since the beginning. */
    String total() {
        return seconds(begun);
    }

    private static String seconds(Instant start) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
