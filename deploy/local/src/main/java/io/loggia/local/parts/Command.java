package io.loggia.local.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program with its arguments and what it finds in its environment, on top of ours. JDK and locale
 * are always the same ones: this process' own JDK, and {@code C.UTF-8}.
 */
public record Command(List<String> words, Map<String, String> environment) {

    private static final Pattern FOREIGN =
            Pattern.compile("LANG$|LC_|(QUARKUS|SMALLRYE|MP|KAFKA|KC|KEYCLOAK|REDIS)_|PG[A-Z]");

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    /** The program of that name on the PATH. */
    public static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The {@code java} of this process. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Starts it in a session of its own, so that Ctrl-C at the terminal reaches only whoever is to
     * end it in order; its output goes to the file.
     */
    public Process detached(Path log) {
        List<String> all = new ArrayList<>();
        onPath("setsid").ifPresent(setsid -> all.add(setsid.toString()));
        all.addAll(words);
        return start(builder(all).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    /** The same, noted in the folder under that name, its log beside the note. */
    public PartProcess detachedAs(String name, Path folder) {
        Process process = detached(folder.resolve(name + ".log"));
        PartProcess started = PartProcess.of(process, name, "TERM", Map.of());
        started.note(folder);
        return started;
    }

    /** Runs it to its end, output to the file; a failure shows the end of that file. */
    public void run(Path log) {
        try {
            int code =
                    start(
                                    builder(words)
                                            .redirectOutput(
                                                    ProcessBuilder.Redirect.appendTo(log.toFile())))
                            .waitFor();
            if (code != 0) {
                throw new PartFailure(
                        "%s ended with %d:%n%s".formatted(words.getFirst(), code, LogEnd.of(log)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure(words.getFirst() + " was interrupted", e);
        }
    }

    private ProcessBuilder builder(List<String> all) {
        ProcessBuilder builder = new ProcessBuilder(all);
        String home = System.getProperty("java.home");
        builder.environment().put("JAVA_HOME", home);
        builder.environment()
                .merge("PATH", home + "/bin", (path, bin) -> bin + File.pathSeparator + path);
        // A developer's own variables would be taken for settings of ours.
        builder.environment().keySet().removeIf(name -> FOREIGN.matcher(name).lookingAt());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new PartFailure("Cannot start " + builder.command().getFirst(), e);
        }
    }
}
