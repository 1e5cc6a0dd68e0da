package io.loggia.local;

import io.loggia.local.parts.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own with this module's classes. */
final class LauncherProcess {

    private LauncherProcess() {}

    /** What the launcher printed, line by line, and how it ended. */
    static List<String> run(Path repository, Map<String, String> environment, String... arguments)
            throws Exception {
        ProcessBuilder launcher = builder("-Dloggia.repository=" + repository);
        launcher.command().add(Loggia.class.getName());
        launcher.command().addAll(List.of(arguments));
        launcher.environment().putAll(environment);
        Process process = launcher.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(output.lines().toList());
        lines.add("ended with " + process.waitFor());
        return lines;
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        ProcessBuilder builder = builder("-Xmx32m");
        builder.command().add(main.getName());
        builder.command().addAll(List.of(arguments));
        return builder.start();
    }

    private static ProcessBuilder builder(String option) {
        List<String> words =
                List.of(Command.java(), option, "-cp", System.getProperty("java.class.path"));
        return new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
    }
}
