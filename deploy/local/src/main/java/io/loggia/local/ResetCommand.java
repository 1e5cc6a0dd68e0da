package io.loggia.local;

import io.loggia.local.house.FileTree;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.ProcessLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Removes the data of every installation here, and of the tests; programs stay unpacked. */
@Command(
        name = "reset",
        description = "Forgets all local data; refuses while something runs.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        List<Path> homes = homes(InstallationOptions.repository().resolve(".loggia"));
        for (Path home : homes) {
            if (isInUse(home)) {
                System.out.println(home + " is in use: end what runs there first");
                return 1;
            }
        }
        homes.forEach(FileTree::remove);
        System.out.println(homes.isEmpty() ? "There was nothing." : "Forgotten: " + homes);
        return 0;
    }

    private static List<Path> homes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(ResetCommand::isHome).sorted().toList();
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + folder, e);
        }
    }

    private static boolean isHome(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.equals("test") || name.equals("run") || name.startsWith("run-");
    }

    /** An installation holds its lock; the parts for tests are noted by their watchdog. */
    private static boolean isInUse(Path home) {
        Path lock = home.resolve("lock/lock");
        if (Files.exists(home.resolve("watchdog/process.properties"))
                && PartProcess.find(home.resolve("watchdog")).isPresent()) {
            return true;
        }
        if (!Files.exists(lock)) {
            return false;
        }
        Optional<ProcessLock> free = ProcessLock.ifFree(lock);
        free.ifPresent(ProcessLock::close);
        return free.isEmpty();
    }
}
