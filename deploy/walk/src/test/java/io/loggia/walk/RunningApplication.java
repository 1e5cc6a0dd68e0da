package io.loggia.walk;

import io.loggia.local.house.FileTree;
import io.loggia.local.parts.Command;
import io.loggia.local.parts.LogEnd;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One application, run from what its own build has left, with its configuration as properties. */
final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SECONDS_TO_END = 20;

    /** It runs for minutes: code that is compiled quickly will do. */
    private static final List<String> SMALL_AND_SOON =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Path log;

    private RunningApplication(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RunningApplication start(
            Path repository,
            String module,
            String name,
            Map<String, String> configuration,
            Path folder) {
        var built = repository.resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(built)) {
            throw new IllegalStateException("build " + module + " first: there is no " + built);
        }
        // A copy, so that a build beside us does not change what runs.
        var copy = folder.resolve(name);
        FileTree.replace(built, copy);
        var words = new ArrayList<>(List.of(Command.java()));
        words.addAll(SMALL_AND_SOON);
        configuration.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(List.of("-jar", copy.resolve("quarkus-run.jar").toString()));
        var log = folder.resolve(name + ".log");
        try {
            Files.createDirectories(folder);
            var process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new RunningApplication(process, log);
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + name, e);
        }
    }

    /** Waits until it is ready to be asked. */
    void awaitReady(URI address) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var health = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, health)) {
                if (!process.isAlive() || System.nanoTime() - deadline > 0) {
                    throw new IllegalStateException("not ready:\n" + LogEnd.of(log));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** Without waiting for it. */
    void askToEnd() {
        process.destroy();
    }

    @Override
    public void close() {
        askToEnd();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health)
            throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
