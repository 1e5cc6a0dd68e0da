package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The processes of one installation: known by their notes, ended in order, missed if they die. */
final class Residents {

    /** Who asks is ended before who answers; those of one line at the same time. */
    private static final List<List<String>> END_ORDER =
            List.of(
                    List.of("probe"),
                    List.of("gateway", "outward-site"),
                    List.of("feed-service", "follow-service", "outward-service", "profile-service"),
                    List.of("keycloak", "kafka", "redis", "mailbox"),
                    List.of("postgres"));

    private static final String AWAY = "away";

    private final Place place;
    private final AtomicBoolean ending = new AtomicBoolean();

    Residents(Place place) {
        this.place = place;
    }

    /** Counts one that has just been started; if all are being ended, it is ended too. */
    void moveIn(PartProcess process) {
        if (ending.get()) {
            process.end();
            throw new PartFailure(process.name() + " came too late");
        }
    }

    boolean isEnding() {
        return ending.get();
    }

    Optional<PartProcess> find(String name) {
        return PartProcess.find(place.folder(name));
    }

    /** All that are alive, in the order of their end. */
    List<PartProcess> alive() {
        return END_ORDER.stream()
                .flatMap(List::stream)
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /** The first that should be there and is not. */
    Optional<String> missing(List<String> expected) {
        return expected.stream()
                .filter(name -> find(name).isEmpty() && !Files.exists(awayNote(name)))
                .findFirst();
    }

    /** Ends one on purpose, so that nobody misses it until it is back. */
    void sendAway(String name) {
        try {
            Files.writeString(awayNote(name), "");
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + awayNote(name), e);
        }
        find(name).ifPresent(PartProcess::end);
    }

    void isBack(String name) {
        try {
            Files.deleteIfExists(awayNote(name));
        } catch (IOException e) {
            throw new PartFailure("Cannot remove " + awayNote(name), e);
        }
    }

    /** Ends everybody, and whatever else this process has started. */
    void endAll() {
        ending.set(true);
        for (List<String> together : END_ORDER) {
            List<Thread> ends =
                    together.stream()
                            .flatMap(name -> find(name).stream())
                            .map(process -> Thread.startVirtualThread(process::end))
                            .toList();
            ends.forEach(Residents::await);
            together.forEach(
                    name -> {
                        PartProcess.forget(place.folder(name));
                        isBack(name);
                    });
        }
        try (Stream<ProcessHandle> others = ProcessHandle.current().descendants()) {
            others.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private Path awayNote(String name) {
        return place.folder(name).resolve(AWAY);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
