package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.house.FileTree;
import io.loggia.local.house.Progress;
import io.loggia.local.parts.Command;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Runs what a module beside the applications has built, from a copy, so that a build meanwhile
 * disturbs nothing; what is stale is built first.
 *
 * @param module the one of {@link Build} that it is in
 * @param main the class that is run
 * @param needed which of the stale modules matter
 */
record BesideProgram(Place place, String module, String main, Predicate<String> needed) {

    /** Its exit code; it inherits the terminal. */
    int run(List<String> options, List<String> arguments, Map<String, String> environment) {
        String name = module.substring(module.indexOf('/') + 1);
        build(name);
        Path target = place.repository().resolve(module).resolve("target");
        Path copy = place.folder(name).resolve(Long.toString(ProcessHandle.current().pid()));
        Path jar = copy.resolve(name + ".jar");
        try {
            FileTree.replace(target.resolve("lib"), copy.resolve("lib"));
            FileTree.replace(target.resolve("loggia-%s-1.0.0-SNAPSHOT.jar".formatted(name)), jar);
            List<String> words = new ArrayList<>(List.of(Command.java(), "-Xmx512m"));
            words.addAll(options);
            words.addAll(List.of("-cp", jar + ":" + copy.resolve("lib") + "/*", main));
            words.addAll(arguments);
            ProcessBuilder program = new ProcessBuilder(words).inheritIO();
            program.environment().putAll(environment);
            return program.start().waitFor();
        } catch (IOException e) {
            throw new PartFailure("Cannot start %s: %s".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            FileTree.remove(copy);
        }
    }

    private void build(String name) {
        Build build = new Build(place.repository(), new Progress(System.err));
        List<String> stale = build.staleWith(module).stream().filter(needed).toList();
        if (!stale.isEmpty()) {
            build.make(stale, place.folder("build").resolve(name + ".log"));
        }
    }
}
