package io.loggia.local.parts;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** This module's classes, for another process to run. */
public final class OwnCode {

    private OwnCode() {}

    /** A copy, since the next build replaces the classes that such a process would load later. */
    public static Path copiedTo(Path folder) {
        try {
            Path code =
                    Path.of(
                            OwnCode.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path copy = folder.resolve(Files.isDirectory(code) ? "classes" : "code.jar");
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file : files.toList()) {
                    Path target = copy.resolve(code.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            return copy;
        } catch (IOException | URISyntaxException e) {
            throw new PartFailure("Cannot copy the launcher's classes to " + folder, e);
        }
    }
}
