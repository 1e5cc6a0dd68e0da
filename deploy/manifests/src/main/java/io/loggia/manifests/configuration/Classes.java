package io.loggia.manifests.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The types of configuration that a built application brings along, none of them loaded. */
final class Classes {

    private static final String SUFFIX = ".class";

    private final Map<String, byte[]> bytes = new HashMap<>();

    /** Of a folder {@code quarkus-app}. */
    static Classes of(Path application) {
        var classes = new Classes();
        try (var jars = Files.walk(application)) {
            jars.filter(file -> file.toString().endsWith(".jar")).forEach(classes::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    /** By its internal name. */
    Optional<ClassModel> find(String name) {
        return Optional.ofNullable(bytes.get(name)).map(ClassFile.of()::parse);
    }

    Stream<ClassModel> all() {
        return bytes.values().stream().map(ClassFile.of()::parse);
    }

    /** Whoever configures is called so, here, at Quarkus and at Kafka; but for our producers. */
    private void take(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().toList()) {
                var name = entry.getName();
                if (name.endsWith(SUFFIX)
                        && (name.contains("Config") || name.endsWith("/KafkaProducers.class"))) {
                    try (var content = zip.getInputStream(entry)) {
                        bytes.put(
                                name.substring(0, name.length() - SUFFIX.length()),
                                content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
