package io.loggia.manifests.configuration;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said to the applications: our own keys out of the sources of their interfaces, the
 * others out of {@code other-keys.yaml}, and what an application says to itself out of the
 * properties that it brings along.
 */
final class Reference {

    static final List<String> MODULES =
            List.of(
                    "profile-service",
                    "follow-service",
                    "feed-service",
                    "outward-service",
                    "gateway");

    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"|every = \"\\$\\{([^:}]+)");
    private static final String DELIVERY = "events/delivery";
    private static final String SOURCES = "src/main/java";
    private static final String RESOURCES = "src/main/resources";

    /** As {@code other-keys.yaml} has it. */
    private record OtherGroup(String title, String sentence, List<OtherKey> keys) {}

    /** Its default is left out where it is required, or where the application says it itself. */
    private record OtherKey(
            String name,
            @Nullable Set<String> modules,
            String type,
            @Nullable String usual,
            boolean required,
            String sentence) {}

    private final Path repository;
    private final Map<String, ConfigurationKeys> known = new HashMap<>();
    private final Map<String, Properties> own = new HashMap<>();
    private final Map<String, Set<String>> injected = new HashMap<>();
    private final Properties ofDelivery;
    private final Map<String, Set<String>> chosen = new HashMap<>();
    private final List<ToldGroup> groups = new ArrayList<>();

    Reference(Path repository) throws IOException {
        this.repository = repository;
        for (var module : MODULES) {
            known.put(module, ConfigurationKeys.of(repository, module));
            own.put(module, brought(module, "application.properties"));
            injected.put(module, injectedInto(sources(module)));
        }
        ofDelivery = brought(DELIVERY, "META-INF/microprofile-config.properties");
        others();
        mappings();
    }

    List<ToldGroup> groups() {
        return groups;
    }

    List<ToldKey> keys() {
        return groups.stream().flatMap(group -> group.keys().stream()).toList();
    }

    /** The applications that the key is for, in one order. */
    List<String> modules(ToldKey key) {
        var wished = chosen.getOrDefault(key.name(), Set.of());
        return MODULES.stream()
                .filter(wished.isEmpty() ? module -> reads(module, key) : wished::contains)
                .toList();
    }

    boolean reads(String module, ToldKey key) {
        return known.get(module).trouble(key.example()).isEmpty()
                || injected.get(module).contains(key.name());
    }

    /** What the key is there if nobody says anything; empty if somebody has to. */
    Optional<String> usual(String module, ToldKey key) {
        return Stream.of(own.get(module), ofDelivery)
                .flatMap(said -> Optional.ofNullable(said.getProperty(key.name())).stream())
                .findFirst()
                .or(key::usual);
    }

    /** What the application says to itself. */
    Properties own(String module) {
        return own.get(module);
    }

    /** The keys that code of ours asks for one by one. */
    Set<String> injected() throws IOException {
        var all = injectedInto(sources(DELIVERY));
        injected.values().forEach(all::addAll);
        return all;
    }

    private static Set<String> injectedInto(List<Path> sources) throws IOException {
        var keys = new HashSet<String>();
        for (var source : sources) {
            INJECTED.matcher(Files.readString(source))
                    .results()
                    .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
                    .forEach(keys::add);
        }
        return keys;
    }

    private List<Path> sources(String module) throws IOException {
        try (var files = Files.walk(repository.resolve(module).resolve(SOURCES))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private Properties brought(String module, String file) throws IOException {
        return ClusterKeys.read(repository.resolve(module).resolve(RESOURCES).resolve(file));
    }

    private void others() throws IOException {
        try (var file = Reference.class.getResourceAsStream("other-keys.yaml")) {
            for (var group : new YAMLMapper().readValue(file, OtherGroup[].class)) {
                groups.add(
                        new ToldGroup(
                                group.title(),
                                group.sentence(),
                                group.keys().stream().map(this::told).toList()));
            }
        }
    }

    private ToldKey told(OtherKey key) {
        if (key.modules() != null) {
            chosen.put(key.name(), key.modules());
        }
        return new ToldKey(
                key.name(),
                key.type(),
                Optional.ofNullable(key.usual()),
                key.required(),
                key.sentence());
    }

    private void mappings() throws IOException {
        var sources = new ArrayList<>(sources(DELIVERY));
        for (var module : MODULES) {
            sources.addAll(sources(module));
        }
        sources.stream()
                .filter(file -> file.toString().endsWith("Config.java"))
                .flatMap(MappingSource::read)
                .sorted(Comparator.comparing(ToldGroup::title))
                .forEach(groups::add);
    }
}
