package io.loggia.walk;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Two houses are tested at once, each by a JVM of its own, but for tests that are to be {@link
 * Alone}: they wait until the other's test is over, and it begins no new one before they are.
 */
public final class Turns implements BeforeEachCallback {

    private static final Namespace HERE = Namespace.create(Turns.class);
    private static final Path FOLDER = Path.of("target", "walk-it");

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        var alone = isAnnotated(context.getRequiredTestMethod(), Alone.class);
        // Whoever waits for the room stands in the door: nobody gets in before.
        try (var _ = Lock.of("door", true)) {
            context.getStore(HERE).put(Lock.class, Lock.of("room", alone));
        }
    }

    /** A lock on a file, which may be others' too unless it is exclusive; it ends with the test. */
    private record Lock(FileChannel file) implements AutoCloseable {

        static Lock of(String name, boolean exclusive) throws IOException {
            Files.createDirectories(FOLDER);
            var file =
                    FileChannel.open(
                            FOLDER.resolve(name + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            file.lock(0, Long.MAX_VALUE, !exclusive);
            return new Lock(file);
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
