package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What a JVM wrote of one start so that later ones are faster (JEP 483 and 514). It holds for one
 * JDK and one class path; where it does not fit, the JVM starts without it.
 */
final class StartUpCache {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path file;

    StartUpCache(Place place, String program) {
        this.file = place.cached(program + "-jdk-" + Runtime.version() + ".aot");
    }

    /** Whether there was an attempt; it may have failed. */
    boolean isTrained() {
        return Files.exists(file);
    }

    /** The options for a start that uses it, if it is there. */
    List<String> options() {
        boolean usable = Files.isRegularFile(file) && file.toFile().length() > 0;
        return usable ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off") : List.of();
    }

    /**
     * Starts the program once with the options it is given, until it answers, and ends it: then it
     * writes the cache. A cache is a convenience, so a failed attempt is not made again.
     */
    void train(Function<List<String>, Command> program, BooleanSupplier answers, Path log) {
        if (isTrained()) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        Process process =
                program.apply(List.of("-XX:AOTCacheOutput=" + fresh, "-Xlog:aot=off"))
                        .detached(log);
        try {
            Instant deadline = Instant.now().plus(LIMIT);
            while (process.isAlive()
                    && !answers.getAsBoolean()
                    && Instant.now().isBefore(deadline)) {
                Thread.sleep(PAUSE);
            }
            process.destroy();
            process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!Files.exists(fresh)) {
                Files.createFile(fresh);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while preparing " + file, e);
        } finally {
            process.destroyForcibly();
        }
    }
}
