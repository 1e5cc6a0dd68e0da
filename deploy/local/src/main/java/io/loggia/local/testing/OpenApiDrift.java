package io.loggia.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the committed OpenAPI document against the one that the code gives. */
public final class OpenApiDrift {

    private OpenApiDrift() {}

    /** Fails if they differ, and says which file to copy after a look at the difference. */
    public static void check(Path generated, Path committed) {
        if (!Files.exists(committed) || !text(generated).equals(text(committed))) {
            throw new AssertionError(
                    "The API is no longer what "
                            + committed
                            + " says. Look at the difference, then: cp "
                            + generated.toAbsolutePath()
                            + " "
                            + committed.toAbsolutePath());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
