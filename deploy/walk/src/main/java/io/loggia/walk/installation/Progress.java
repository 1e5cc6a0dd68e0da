package io.loggia.walk.installation;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * How far something has come: a bar that moves on a terminal, a line at every fifth part elsewhere.
 * On the error stream, so that the output is the result alone. Safe for many threads.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int PARTS = 5;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final int total;
    private final long started = System.nanoTime();
    private int done;
    private String shown = "";

    private Progress(PrintStream out, boolean terminal, String what, int total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        show();
    }

    public static Progress of(String what, int total) {
        var terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Progress(System.err, terminal, what, total);
    }

    static Progress on(PrintStream out, boolean terminal, String what, int total) {
        return new Progress(out, terminal, what, total);
    }

    public synchronized void add(int more) {
        at(done + more);
    }

    /** Sets how much is done; less than before, if there turned out to be more to do. */
    public synchronized void at(int reached) {
        done = Math.clamp(reached, 0, total);
        show();
    }

    /** Ends the line. */
    @Override
    public synchronized void close() {
        if (terminal) {
            out.println();
        }
    }

    private void show() {
        var line = terminal ? "\r" + bar() : plain();
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        if (terminal) {
            out.print(line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    private String bar() {
        var filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        return "%-28s [%s%s] %d of %d, %s"
                .formatted(
                        what,
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        done,
                        total,
                        seconds());
    }

    private String plain() {
        var parts = total == 0 ? PARTS : (int) ((long) PARTS * done / total);
        return "%s: %d %%".formatted(what, 100 * parts / PARTS)
                + (parts == PARTS ? ", " + total + " in " + seconds() : "");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - started) / 1e9);
    }
}
