package io.loggia.manifests.configuration;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The keys that {@code deploy/kubernetes} tells its pods, as the files say them. */
record ClusterKeys(Path folder) {

    /** Of the base: what every installation says to that Deployment. */
    Set<String> ofBase(String deployment) throws IOException {
        var own = folder.resolve("base").resolve(deployment);
        var keys = names(own.resolve("config.properties"));
        new YAMLMapper()
                .readTree(own.resolve("deployment.yaml").toFile())
                .findValues("items")
                .forEach(items -> items.forEach(item -> keys.add(item.path("path").asText())));
        return keys;
    }

    /** Of base and overlays, to every application; without the names of files of trust. */
    Set<String> all() throws IOException {
        var keys = new HashSet<String>();
        try (var deployments = Files.list(folder.resolve("base"))) {
            for (var deployment : deployments.filter(Files::isDirectory).toList()) {
                keys.addAll(ofBase(deployment.getFileName().toString()));
            }
        }
        try (var files = Files.list(folder.resolve("overlays/production/config"))) {
            for (var file : files.toList()) {
                keys.addAll(names(file));
            }
        }
        keys.addAll(literals(folder.resolve("overlays/demo/kustomization.yaml")).collect(toSet()));
        keys.removeIf(key -> key.endsWith(".crt") || key.endsWith(".json"));
        // The probe is no application: its README has its keys.
        keys.removeIf(key -> key.startsWith("probe."));
        return keys;
    }

    static Set<String> names(Path properties) throws IOException {
        return new HashSet<>(read(properties).stringPropertyNames());
    }

    static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Stream<String> literals(Path kustomization) throws IOException {
        return new YAMLMapper()
                        .readTree(kustomization.toFile())
                        .path("configMapGenerator")
                        .findValues("literals")
                        .stream()
                        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                        .map(JsonNode::asText)
                        .map(said -> said.substring(0, said.indexOf('=')));
    }
}
