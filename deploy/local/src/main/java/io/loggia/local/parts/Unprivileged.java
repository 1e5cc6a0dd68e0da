package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a program that refuses root is run by root: where allowed in a user namespace in which root
 * is nobody, else as the user {@code nobody}, to whom its folder is given. Anybody else just runs
 * it.
 */
final class Unprivileged {

    private static final String USER = "nobody";

    private final List<String> prefix;
    private final boolean changesUser;

    private Unprivileged(List<String> prefix, boolean changesUser) {
        this.prefix = prefix;
        this.changesUser = changesUser;
    }

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace, "true")) {
            return new Unprivileged(namespace, false);
        }
        List<String> user = List.of("setpriv", "--reuid=" + USER, "--clear-groups");
        if (works(user, "true")) {
            return new Unprivileged(user, true);
        }
        throw new PartFailure(
                "PostgreSQL refuses to run as root, and neither unshare -U nor setpriv works here: "
                        + "run ./loggia as an ordinary user");
    }

    /** That command, as somebody who is not root. */
    List<String> running(Path program, List<String> arguments) {
        if (changesUser && !works(prefix, "test", "-x", program.toString())) {
            throw new PartFailure(
                    "The user %s cannot reach %s: run ./loggia as an ordinary user, or clone to a folder that everybody may enter"
                            .formatted(USER, program));
        }
        return Stream.of(prefix, List.of(program.toString()), arguments)
                .flatMap(List::stream)
                .toList();
    }

    /** Gives the folder and all in it to whoever will run. */
    void own(Path folder) {
        if (!changesUser) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            var owner =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(USER);
            for (Path file : all.toList()) {
                Files.setOwner(file, owner);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot give " + folder + " to " + USER, e);
        }
    }

    private static boolean works(List<String> prefix, String... words) {
        try {
            List<String> all = Stream.concat(prefix.stream(), Stream.of(words)).toList();
            return new ProcessBuilder(all)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
