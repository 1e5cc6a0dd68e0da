package io.loggia.manifests.configuration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** What keys of Quarkus and of Kafka's clients are by themselves, by their makers' own word. */
final class TheirDefaults {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final String KAFKA = "kafka.";

    private final Map<String, String> ofQuarkus = new HashMap<>();

    /** Out of the extensions in a folder {@code quarkus-app}. */
    void read(Path application) throws IOException {
        try (var jars = Files.list(application.resolve("lib/main"))) {
            for (var jar : jars.toList()) {
                if (jar.getFileName().toString().startsWith("io.quarkus.quarkus-")) {
                    readJar(jar);
                }
            }
        }
    }

    /** Of a key of theirs; {@code ""} where it has none. */
    Optional<String> of(ToldKey key) {
        if (key.name().startsWith(KAFKA)) {
            return Optional.of(ofKafka(key.name().substring(KAFKA.length())));
        }
        return key.name().startsWith("quarkus.")
                ? Optional.of(ofQuarkus.getOrDefault(unquoted(key.name()), ""))
                : Optional.empty();
    }

    private static String ofKafka(String name) {
        var usual = ConsumerConfig.configDef().defaultValues().get(name);
        return usual == null ? "" : usual.toString();
    }

    private static String unquoted(String key) {
        return key.replaceAll("\"[^\"]*\"", "\"\"");
    }

    private void readJar(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var model = zip.getEntry(MODEL);
            if (model != null) {
                new ObjectMapper()
                        .readTree(zip.getInputStream(model))
                        .findParents("defaultValue")
                        .forEach(
                                item ->
                                        ofQuarkus.put(
                                                unquoted(item.at("/path/property").asText()),
                                                item.path("defaultValue").asText("")));
            }
        }
    }
}
