package io.loggia.local;

import io.loggia.local.house.FileTree;
import io.loggia.local.house.House;
import io.loggia.local.house.Installation;
import io.loggia.local.house.Progress;
import io.loggia.local.house.Settings;
import io.loggia.local.house.Welcome;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.ProcessLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds an installation up until it is told to end. */
@Command(
        name = "up",
        description = "Builds what is stale, starts everything, and stays until Ctrl-C or SIGTERM.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private static final int PAUSE_MS = 500;
    private static final int FAILURE = 1;

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Option(
            names = "--as-deployed",
            description =
                    "Starts the applications with what deploy/kubernetes tells them: addresses and"
                            + " secrets are this machine's, all else is the manifests'.")
    private boolean asDeployed;

    @Option(
            names = "--probe",
            description =
                    "Starts the probe too, which posts every half a minute and looks whether it"
                            + " arrives.")
    private boolean probed;

    private final Progress progress = new Progress(System.out);
    private final AtomicBoolean endedByItself = new AtomicBoolean();

    @Override
    public Integer call() throws InterruptedException {
        Settings asked = options.settings();
        Path lock = asked.place().folder("lock").resolve("lock");
        Optional<ProcessLock> held = ProcessLock.ifFree(lock);
        if (held.isEmpty()) {
            progress.say(runsAlready(asked));
            return FAILURE;
        }
        Settings wished = probed ? with(asked, Settings.PROBED, "true") : asked;
        Settings settings = asDeployed ? deployed(wished) : wished;
        House house = new House(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWhenTold(house)));
        Optional<String> trouble = troubleOf(house, settings);
        if (house.isEnding()) {
            Thread.currentThread().join();
        }
        trouble.ifPresent(progress::say);
        progress.say("Ending everything ...");
        house.end();
        endedByItself.set(true);
        return FAILURE;
    }

    private static Settings deployed(Settings settings) {
        Path launches = settings.place().home().resolve("launches");
        FileTree.remove(launches);
        if (new Checker(settings.place()).run(List.of("--launches", launches.toString())) != 0) {
            throw new PartFailure("Nobody knows what the manifests say");
        }
        return with(settings, Settings.LAUNCHES, launches.toString());
    }

    private static Settings with(Settings settings, String variable, String value) {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put(variable, value);
        return new Settings(settings.place(), settings.ports(), environment);
    }

    /** Returns when something is wrong, or when the end has begun. */
    private Optional<String> troubleOf(House house, Settings settings) throws InterruptedException {
        try {
            progress.say("Loggia, in " + settings.place().home());
            house.up();
        } catch (PartFailure e) {
            return Optional.ofNullable(e.getMessage());
        }
        progress.say(Welcome.of(settings, progress));
        while (!house.isEnding()) {
            Optional<String> casualty = house.casualty();
            if (casualty.isPresent()) {
                return casualty;
            }
            Thread.sleep(PAUSE_MS);
        }
        return Optional.empty();
    }

    /** Ctrl-C and SIGTERM are the ordinary end, hence 0. */
    private void endWhenTold(House house) {
        if (endedByItself.get()) {
            return;
        }
        progress.say("Ending everything ...");
        house.end();
        progress.say("Ended.");
        Runtime.getRuntime().halt(0);
    }

    private static String runsAlready(Settings settings) {
        return Installation.find(settings.place())
                .map(
                        installation ->
                                "One runs already: %s (pid %d). End it first, or start another beside it with --port-offset 100."
                                        .formatted(installation.gateway(), installation.launcher()))
                .orElse("One is being started already; see ./loggia doctor.");
    }
}
