package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Starts a part and waits until it answers. */
public final class Starter {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Place place;

    public Starter(Place place) {
        this.place = place;
    }

    /** The part's process, answering; a part that ends instead is reported with its log's end. */
    public PartProcess start(Part part) {
        Path folder = place.folder(part.name());
        Path log = folder.resolve(part.name() + ".log");
        Command command = part.prepare(place);
        emptied(log);
        Process process = command.detached(log);
        PartProcess started = PartProcess.of(process, part.name(), part.endSignal(), part.ports());
        started.note(folder);
        Instant deadline = Instant.now().plus(LIMIT);
        while (!part.answers()) {
            if (!process.isAlive()) {
                throw new PartFailure(
                        "%s ended while starting:%n%s".formatted(part.name(), LogEnd.of(log)));
            }
            if (Instant.now().isAfter(deadline)) {
                started.end();
                throw new PartFailure(
                        "%s does not answer after %d s:%n%s"
                                .formatted(part.name(), LIMIT.toSeconds(), LogEnd.of(log)));
            }
            pause();
        }
        // Whoever answers at our port after our own process died is somebody else.
        if (!process.isAlive()) {
            throw new PartFailure(
                    "Something else answers at the port of %s:%n%s"
                            .formatted(part.name(), LogEnd.of(log)));
        }
        return started;
    }

    private static void emptied(Path log) {
        try {
            Files.writeString(log, "");
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + log + ": " + e.getMessage(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while starting", e);
        }
    }
}
