package io.loggia.images;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code deploy/compose.yaml}, in which a key may not stand twice. */
record ComposeFile(Map<String, Map<String, Map<String, Object>>> content) {

    static ComposeFile of(Path repository) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(repository.resolve("deploy/compose.yaml"))) {
            return new ComposeFile(new Yaml(new SafeConstructor(options)).load(reader));
        }
    }

    Map<String, Map<String, Object>> section(String name) {
        return content.get(name);
    }

    Map<String, Object> service(String name) {
        return section("services").get(name);
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        if (service(service).get("environment") instanceof Map<?, ?> told) {
            told.forEach((key, value) -> environment.put((String) key, (String) value));
        }
        return environment;
    }

    /** The names of the secrets that it sees. */
    List<String> secrets(String service) {
        return service(service).getOrDefault("secrets", List.of()) instanceof List<?> list
                ? list.stream()
                        .map(
                                one ->
                                        one instanceof Map<?, ?> spelled
                                                ? (String) spelled.get("source")
                                                : (String) one)
                        .toList()
                : List.of();
    }
}
