package io.loggia.local.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is known of a process that was started: enough for another JVM to find it again, to use it,
 * and to end it and nothing else.
 */
public record PartProcess(
        String name, long pid, Instant startedAt, String endSignal, Map<String, Integer> ports) {

    private static final String FILE = "process.properties";
    private static final String PORT = "port.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // A start time is computed from the time of boot, which moves a little when the clock is set.
    private static final Duration SAME = Duration.ofSeconds(3);

    public PartProcess {
        ports = Map.copyOf(ports);
    }

    static PartProcess of(Process process, String name, String signal, Map<String, Integer> ports) {
        Instant startedAt = process.info().startInstant().orElse(Instant.EPOCH);
        return new PartProcess(name, process.pid(), startedAt, signal, ports);
    }

    /** The process that was noted in that folder, if it is still there. */
    public static Optional<PartProcess> find(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties noted = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            noted.load(reader);
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + file, e);
        }
        Map<String, Integer> ports = new HashMap<>();
        noted.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PORT))
                .forEach(
                        key ->
                                ports.put(
                                        key.substring(PORT.length()),
                                        Integer.valueOf(noted.getProperty(key))));
        return Optional.of(
                        new PartProcess(
                                noted.getProperty("name"),
                                Long.parseLong(noted.getProperty("pid")),
                                Instant.parse(noted.getProperty("started")),
                                noted.getProperty("signal"),
                                ports))
                .filter(PartProcess::isAlive);
    }

    /** Notes it in the folder, for {@link #find}. */
    public void note(Path folder) {
        Properties notes = new Properties();
        notes.setProperty("name", name);
        notes.setProperty("pid", Long.toString(pid));
        notes.setProperty("started", startedAt.toString());
        notes.setProperty("signal", endSignal);
        ports.forEach((port, number) -> notes.setProperty(PORT + port, number.toString()));
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            notes.store(writer, null);
        } catch (IOException e) {
            throw new PartFailure("Cannot write to " + folder, e);
        }
    }

    /** Takes such a note away. */
    public static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new PartFailure("Cannot write to " + folder, e);
        }
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Ends it in order; one that does not listen is killed after 20 seconds. */
    public void end() {
        Optional<ProcessHandle> handle = handle();
        if (handle.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + endSignal, Long.toString(pid)).start().waitFor();
            handle.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | IOException e) {
            handle.get().destroyForcibly();
            handle.get().onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.get().destroyForcibly();
        }
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle handle) {
        Instant actual = handle.info().startInstant().orElse(startedAt);
        return Duration.between(startedAt, actual).abs().compareTo(SAME) < 0;
    }
}
