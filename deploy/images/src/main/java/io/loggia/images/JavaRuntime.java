package io.loggia.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java runtime made of the JDK that runs this: the modules that a server may need, without a
 * compiler and without what draws on a screen. It is made once for each JDK.
 */
record JavaRuntime(Path folder) {

    /** Where an image has it. */
    static final String HOME = "/opt/java";

    /**
     * All of Java SE, and what Quarkus, the drivers, the resolver of names and those who look at a
     * running JVM ask for beside it.
     */
    private static final List<String> MODULES =
            List.of(
                    "java.se",
                    "jdk.charsets",
                    "jdk.crypto.ec",
                    "jdk.jcmd",
                    "jdk.jfr",
                    "jdk.localedata",
                    "jdk.management",
                    "jdk.management.agent",
                    "jdk.naming.dns",
                    "jdk.net",
                    "jdk.security.auth",
                    "jdk.unsupported",
                    "jdk.zipfs");

    /** They need a window system or a sound card, which no server has. */
    private static final List<String> FOR_DESKTOPS =
            List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

    /** The one of this JDK, made if it is not in the cache. */
    static JavaRuntime in(Path cache) {
        String name = "java-runtime-%s-%08x".formatted(Runtime.version(), MODULES.hashCode());
        Path folder = cache.resolve(name);
        if (!Files.isDirectory(folder)) {
            Path fresh = cache.resolve(name + "." + ProcessHandle.current().pid());
            link(fresh);
            try {
                for (String library : FOR_DESKTOPS) {
                    Files.deleteIfExists(fresh.resolve("lib").resolve(library));
                }
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new ImageFailure("Cannot make " + folder + ": " + e.getMessage(), e);
            }
        }
        return new JavaRuntime(folder);
    }

    private static void link(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new ImageFailure("Cannot make " + folder + ": " + e.getMessage(), e);
        }
        Tool.of(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--strip-native-debug-symbols=exclude-debuginfo-files",
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--output",
                        folder.toString())
                .output();
    }

    /** Its files, the same order every time; links count as what they point to. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its programs and libraries, which stand on the machine's. */
    List<Path> natives() {
        return files().stream()
                .filter(file -> Files.isExecutable(file) || file.toString().endsWith(".so"))
                .filter(file -> !file.toString().endsWith(".jsa"))
                .toList();
    }
}
