package io.loggia.walk.journey;

import java.io.PrintStream;
import java.util.List;

/**
 * Runs steps one by one and prints each with its time. After a failure the rest of the chapter is
 * skipped, because it stands on what came before; the next chapter begins all the same.
 */
public final class Steps {

    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    public Steps(PrintStream out) {
        this.out = out;
    }

    /** Runs a chapter; returns whether all of it passed. */
    boolean chapter(String title, List<Step> steps) {
        out.println(title);
        var done = 0;
        while (done < steps.size() && passes(steps.get(done))) {
            done++;
        }
        var left = Math.max(0, steps.size() - done - 1);
        skipped += left;
        if (left > 0) {
            out.println("        …  %d steps skipped".formatted(left));
        }
        return done == steps.size();
    }

    /** Prints the last line; returns whether nothing failed. */
    boolean summary() {
        var rest = skipped == 0 ? "" : ", " + skipped + " skipped";
        out.println("%d passed, %d failed%s".formatted(passed, failed, rest));
        return failed == 0;
    }

    private boolean passes(Step step) {
        var started = System.nanoTime();
        try {
            step.action().run();
            passed++;
            out.println("%6d ms  ok  %s".formatted(millisSince(started), step.sentence()));
            return true;
        } catch (RuntimeException | AssertionError e) {
            failed++;
            out.println("%6d ms  FAILED  %s".formatted(millisSince(started), step.sentence()));
            out.println("           " + e);
            return false;
        }
    }

    private static long millisSince(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }
}
