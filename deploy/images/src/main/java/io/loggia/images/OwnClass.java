package io.loggia.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A class of ours as a file. */
final class OwnClass {

    private OwnClass() {}

    static Path copied(Class<?> type, Path folder) {
        String name = type.getSimpleName() + ".class";
        Path copy = folder.resolve(name);
        try (InputStream code = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            Files.copy(code, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new ImageFailure("Cannot write " + copy + ": " + e.getMessage(), e);
        }
    }
}
