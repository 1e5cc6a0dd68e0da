package io.loggia.walk.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Stops and starts the broker by the command that started it. */
public final class KafkaCommand implements KafkaPart {

    private static final int PATIENCE_SECONDS = 120;

    private final Path repository;

    /**
     * @param repository the folder that the file {@code loggia} lies in
     */
    public KafkaCommand(Path repository) {
        this.repository = repository;
    }

    @Override
    public void stop() {
        run("stop");
    }

    @Override
    public void start() {
        run("start");
    }

    private void run(String verb) {
        var words = List.of(repository.resolve("loggia").toString(), "part", verb, "kafka");
        try {
            var process =
                    new ProcessBuilder(words)
                            .directory(repository.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", words) + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s ended with %d".formatted(String.join(" ", words), process.exitValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
