package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Starts a program and waits until it answers. */
public final class Starter {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Place place;
    private final Consumer<PartProcess> started;

    public Starter(Place place) {
        this(place, process -> {});
    }

    /** The consumer hears of each process at once, before it answers. */
    public Starter(Place place, Consumer<PartProcess> started) {
        this.place = place;
        this.started = started;
    }

    /** Returns when it answers; a program that ends instead is reported with its log's end. */
    public void start(Program program) {
        Path folder = place.folder(program.name());
        Path log = log(place, program.name());
        Command command = program.prepare(place);
        emptied(log);
        Process process = command.detached(log);
        PartProcess known =
                PartProcess.of(process, program.name(), program.endSignal(), program.ports());
        known.note(folder);
        started.accept(known);
        Instant deadline = Instant.now().plus(LIMIT);
        while (!program.answers()) {
            if (!process.isAlive()) {
                throw new PartFailure(
                        "%s ended while starting:%n%s".formatted(program.name(), LogEnd.of(log)));
            }
            if (Instant.now().isAfter(deadline)) {
                known.end();
                throw new PartFailure(
                        "%s does not answer after %d s:%n%s"
                                .formatted(program.name(), LIMIT.toSeconds(), LogEnd.of(log)));
            }
            pause();
        }
        // Whoever answers at our port after our own process died is somebody else.
        if (!process.isAlive()) {
            throw new PartFailure(
                    "Something else answers at the port of %s:%n%s"
                            .formatted(program.name(), LogEnd.of(log)));
        }
    }

    /** Where the output of that program is. */
    public static Path log(Place place, String name) {
        return place.folder(name).resolve(name + ".log");
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
