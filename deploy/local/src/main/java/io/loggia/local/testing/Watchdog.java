package io.loggia.local.testing;

import io.loggia.local.parts.Command;
import io.loggia.local.parts.OwnCode;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.ProcessLock;
import java.nio.file.Path;
import java.util.List;

/** A process that ends the shared parts when nobody who needs them is left. */
final class Watchdog {

    private static final List<String> LAST_FIRST =
            List.of("keycloak", "kafka", "redis", "mailbox", "s3proxy", "postgres");
    private static final String FOLDER = "watchdog";
    private static final int PAUSE_MS = 1_000;

    private final Place place;

    private Watchdog(Place place) {
        this.place = place;
    }

    /** Its command line: the repository. */
    public static void main(String[] arguments) throws InterruptedException {
        Watchdog watchdog = new Watchdog(Place.named(Path.of(arguments[0]), "test"));
        while (!watchdog.hasEnded()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    /** Starts one, if none watches; the caller holds the lock. */
    static void ensure(Place place) {
        Path folder = place.folder(FOLDER);
        if (PartProcess.find(folder).isPresent()) {
            return;
        }
        Command.of(
                        List.of(
                                Command.java(),
                                "-Xmx24m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-cp",
                                OwnCode.copiedTo(folder).toString(),
                                Watchdog.class.getName(),
                                place.repository().toString()))
                .detachedAs(FOLDER, folder);
    }

    private boolean hasEnded() {
        Owners owners = new Owners(place);
        if (owners.anyAlive()) {
            return false;
        }
        return ProcessLock.whileHeld(
                SharedParts.lockFile(place), "the parts for tests", () -> endUnless(owners));
    }

    private boolean endUnless(Owners owners) {
        if (owners.anyAlive()) {
            return false;
        }
        LAST_FIRST.forEach(
                name -> PartProcess.find(place.folder(name)).ifPresent(PartProcess::end));
        owners.clear();
        PartProcess.forget(place.folder(FOLDER));
        return true;
    }
}
