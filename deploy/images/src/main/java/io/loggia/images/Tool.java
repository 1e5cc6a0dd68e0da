package io.loggia.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of this machine that is run to its end. */
record Tool(List<String> words) {

    Tool {
        words = List.copyOf(words);
    }

    static Tool of(String... words) {
        return new Tool(List.of(words));
    }

    /** What it printed; a failure if it did not end with 0. */
    String output() {
        Result result = run();
        if (result.code() != 0) {
            throw new ImageFailure(
                    "%s ended with %d:%n%s"
                            .formatted(words.getFirst(), result.code(), result.text()));
        }
        return result.text();
    }

    /** What it printed, or nothing if it is not there or refuses. */
    String outputIfAny() {
        try {
            Result result = run();
            return result.code() == 0 ? result.text().strip() : "";
        } catch (ImageFailure e) {
            return "";
        }
    }

    private Result run() {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new ImageFailure("Cannot run " + words.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageFailure("Interrupted while " + words.getFirst() + " ran", e);
        }
    }

    private record Result(int code, String text) {}
}
