package io.loggia.local.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * One installation's passwords: made at the first question, kept in a file only its owner reads.
 */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets of(Place place) {
        return new Secrets(place.folder("secrets").resolve("secrets.properties"));
    }

    /** What was made for that name, if it was. */
    public synchronized Optional<String> find(String name) {
        try {
            return Optional.ofNullable(known().getProperty(name));
        } catch (IOException e) {
            throw new PartFailure("Cannot read secrets in " + file + ": " + e.getMessage(), e);
        }
    }

    /** The same 48 hexadecimal digits for that name, every time. */
    public String of(String name) {
        return of(name, Secrets::fresh);
    }

    /** The same for that name, every time, made as it says at the first question. */
    public synchronized String of(String name, Supplier<String> made) {
        try {
            Properties known = known();
            if (Files.notExists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            if (known.getProperty(name) == null) {
                known.setProperty(name, made.get());
                try (Writer writer = Files.newBufferedWriter(file)) {
                    known.store(writer, null);
                }
            }
            return known.getProperty(name);
        } catch (IOException e) {
            throw new PartFailure("Cannot keep secrets in " + file + ": " + e.getMessage(), e);
        }
    }

    private Properties known() throws IOException {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
        return known;
    }

    /** 48 hexadecimal digits that nobody has seen. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
