package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The schemas and golden examples as they lie in the jar, and a mapper with nothing but defaults.
 */
final class Corpus {

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private static final String FAMILY = "io.loggia.";

    private Corpus() {}

    /** Every golden example, as {@code profile.changed.v1.person.json}. */
    static List<Path> goldens() {
        try (var files = Files.list(directory("golden"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String schemaOf(EventType type) {
        return read(schemaFile(shortName(type) + ".json"));
    }

    static Path schemaFile(String name) {
        return directory("schema").resolve(name);
    }

    /** Every schema of every release, as {@code released/1.0/profile.changed.v1.json}. */
    static List<Path> released() {
        try (var files = Files.walk(directory("released"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Path file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static EventType typeOf(Path golden) {
        var name = golden.getFileName().toString();
        for (var type : EventType.values()) {
            if (name.startsWith(shortName(type) + ".")) {
                return type;
            }
        }
        throw new AssertionError("no type has the golden example " + name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code profile.changed.v1}. */
    static String shortName(EventType type) {
        return type.ceType().substring(FAMILY.length());
    }

    private static Path directory(String name) {
        try {
            return Path.of(requireNonNull(Event.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
