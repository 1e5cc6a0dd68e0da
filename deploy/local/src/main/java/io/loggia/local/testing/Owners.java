package io.loggia.local.testing;

import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes for whose sake the shared parts run: each Maven that runs tests, or the JVM of an
 * IDE. Several may need the same parts; the last one that is gone leaves them to the watchdog.
 */
final class Owners {

    private static final int ENOUGH_ANCESTORS = 20;

    private final Path folder;

    Owners(Place place) {
        this.folder = place.folder("owners");
    }

    /** Counts the process that these tests belong to. */
    void join() {
        ProcessHandle owner = ownerOf(ProcessHandle.current());
        Path note = folder.resolve(Long.toString(owner.pid()));
        try {
            Files.createDirectories(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new PartProcess(
                        "owner",
                        owner.pid(),
                        owner.info().startInstant().orElse(Instant.EPOCH),
                        "TERM",
                        Map.of())
                .note(note);
    }

    boolean anyAlive() {
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.anyMatch(note -> PartProcess.find(note).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all of them. */
    void clear() {
        try (Stream<Path> notes = Files.walk(folder)) {
            for (Path note : notes.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (!note.equals(folder)) {
                    Files.deleteIfExists(note);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest JVM above us, which is Maven or an IDE; without one, this JVM. */
    private static ProcessHandle ownerOf(ProcessHandle self) {
        return Stream.iterate(
                        self.parent(),
                        Optional::isPresent,
                        parent -> parent.flatMap(ProcessHandle::parent))
                .limit(ENOUGH_ANCESTORS)
                .flatMap(Optional::stream)
                .filter(Owners::isJvm)
                .findFirst()
                .orElse(self);
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("java") || name.startsWith("idea"))
                .isPresent();
    }
}
