package io.loggia.manifests.configuration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Every key that a built application reads when it starts: of its own features, of Quarkus, of
 * Kafka's clients, and those that its own {@code application.properties} asks for.
 */
public final class ConfigurationKeys {

    private static final Pattern ASKED = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)[:}]");
    private static final String KAFKA = "kafka.";
    private static final List<String> FILES =
            List.of("application.properties", "META-INF/microprofile-config.properties");

    /** SmallRye Config's own. */
    private static final Set<String> ITS_OWN =
            Set.of("config_ordinal", "smallrye.config.source.file.locations");

    private final List<Mappings.Key> mapped;
    private final Set<String> named;
    private final Set<String> ofKafka;

    private ConfigurationKeys(List<Mappings.Key> mapped, Set<String> named, Set<String> ofKafka) {
        this.mapped = mapped;
        this.named = named;
        this.ofKafka = ofKafka;
    }

    /** Of the application that was built in that module. */
    public static ConfigurationKeys of(Path repository, String module) {
        var application = repository.resolve(module).resolve("target/quarkus-app");
        if (!Files.isDirectory(application)) {
            throw new IllegalStateException(
                    "%s is not built, so nobody knows its keys: ./loggia manifests builds it"
                            .formatted(module));
        }
        var classes = Classes.of(application);
        return new ConfigurationKeys(
                new Mappings(classes).keys().toList(), named(application), KafkaNames.of(classes));
    }

    /** What is wrong with saying that when the application starts; empty if nothing is. */
    public List<String> trouble(String key) {
        var of = mapped.stream().filter(one -> one.pattern().matcher(key).matches()).toList();
        if (of.stream().anyMatch(Mappings.Key::atStart) || isNamed(key)) {
            return List.of();
        }
        return List.of(
                of.isEmpty()
                        ? "nobody reads " + key
                        : key + " was fixed when the application was built");
    }

    /** The same for a variable, which has capitals, digits and underscores only. */
    public List<String> troubleOfVariable(String variable) {
        var known =
                mapped.stream()
                                .filter(Mappings.Key::atStart)
                                .anyMatch(key -> key.variable().matcher(variable).matches())
                        || Stream.of(ITS_OWN.stream(), kafkaKeys(), named.stream())
                                .flatMap(Function.identity())
                                .filter(this::isNamed)
                                .anyMatch(key -> spelled(key).equals(variable));
        return known ? List.of() : List.of("nobody reads " + variable);
    }

    /** As a variable, by MicroProfile Config's rule. */
    static String spelled(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private Stream<String> kafkaKeys() {
        return ofKafka.stream().map(KAFKA::concat);
    }

    private boolean isNamed(String key) {
        return ITS_OWN.contains(key)
                || (key.startsWith(KAFKA) && ofKafka.contains(key.substring(KAFKA.length())))
                || (!key.startsWith("quarkus.") && named.contains(key));
    }

    private static Set<String> named(Path application) {
        Set<String> keys = new HashSet<>();
        try (var jars = Files.walk(application)) {
            jars.filter(file -> file.toString().endsWith(".jar"))
                    .filter(
                            file ->
                                    file.toString().contains("/app/")
                                            || file.toString().contains("loggia-events"))
                    .forEach(jar -> readInto(jar, keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static void readInto(Path jar, Set<String> keys) {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var name : FILES) {
                var entry = zip.getEntry(name);
                if (entry != null) {
                    var said = new Properties();
                    said.load(new InputStreamReader(zip.getInputStream(entry), UTF_8));
                    keys.addAll(said.stringPropertyNames());
                    said.values().stream()
                            .map(Object::toString)
                            .flatMap(value -> ASKED.matcher(value).results())
                            .forEach(asked -> keys.add(asked.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
