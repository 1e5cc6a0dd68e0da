package io.loggia.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Every key that a built application reads when it starts: those of its own mappings, those that
 * Quarkus' extensions in it document, those that its properties refer to, and Kafka's. A star
 * stands for a name that whoever configures it chooses.
 */
record ConfigurationKeys(Set<String> keys) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9.-]+)");
    private static final Pattern CHOSEN = Pattern.compile("\"[^\"]+\"|\\*");

    static ConfigurationKeys of(PackedApplication application)
            throws IOException, ReflectiveOperationException {
        Set<String> keys = new TreeSet<>();
        List<Path> jars =
                Stream.of(
                                application.files("app"),
                                // What Quarkus made of the mappings.
                                application.files("quarkus/generated-bytecode.jar"),
                                List.copyOf(application.libraries().values()))
                        .flatMap(List::stream)
                        .toList();
        try (URLClassLoader loader =
                new URLClassLoader(
                        jars.stream().map(ConfigurationKeys::url).toArray(URL[]::new),
                        ClassLoader.getPlatformClassLoader())) {
            for (Path path : jars) {
                boolean ours =
                        path.getFileName()
                                .toString()
                                .matches(
                                        "(io\\.loggia\\.)?(loggia|feed|follow|profile|outward|gateway)-.*");
                try (JarFile jar = new JarFile(path.toFile())) {
                    keys.addAll(documented(jar));
                    if (ours) {
                        keys.addAll(referred(jar));
                        keys.addAll(mapped(jar, loader));
                    }
                }
            }
            if (application.libraries().keySet().stream()
                    .anyMatch(one -> one.name().equals("kafka-clients"))) {
                ofKafka().forEach(keys::add);
            }
        }
        return new ConfigurationKeys(keys);
    }

    /** Whether a variable of that name is read, by MicroProfile's rule for such names. */
    boolean readVariable(String name) {
        return keys.stream().anyMatch(key -> name.matches(variable(key)));
    }

    boolean readKey(String name) {
        return keys.stream()
                .anyMatch(
                        key ->
                                name.matches(
                                        CHOSEN.splitAsStream(key)
                                                        .map(Pattern::quote)
                                                        .collect(Collectors.joining("[^.]+"))
                                                + (key.endsWith("*") ? "[^.]+" : "")));
    }

    private static String variable(String key) {
        StringBuilder pattern = new StringBuilder();
        Matcher chosen = CHOSEN.matcher(key);
        int end = 0;
        while (chosen.find()) {
            pattern.append(upper(key.substring(end, chosen.start()))).append("[A-Z0-9_]+");
            end = chosen.end();
        }
        return pattern.append(upper(key.substring(end))).toString();
    }

    private static String upper(String part) {
        return part.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static Set<String> documented(JarFile jar) throws IOException {
        JarEntry model = jar.getJarEntry(MODEL);
        Set<String> keys = new HashSet<>();
        if (model != null) {
            try (InputStream in = jar.getInputStream(model)) {
                JSON.readTree(in).required("configRoots").forEach(root -> collect(root, keys));
            }
        }
        return keys;
    }

    /** Not those that are decided when it is built. */
    private static void collect(JsonNode node, Set<String> keys) {
        node.path("items").forEach(item -> collect(item, keys));
        if (node.path("phase").asText().equals("RUN_TIME")) {
            Stream.concat(Stream.of(node.path("path")), node.path("additionalPaths").valueStream())
                    .map(path -> path.path("property").asText())
                    .filter(key -> !key.isEmpty())
                    .forEach(keys::add);
        }
    }

    private static Set<String> referred(JarFile jar) throws IOException {
        Set<String> keys = new HashSet<>();
        for (String file :
                List.of("application.properties", "META-INF/microprofile-config.properties")) {
            JarEntry properties = jar.getJarEntry(file);
            if (properties != null) {
                try (InputStream in = jar.getInputStream(properties)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    REFERENCE.matcher(text).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        return keys;
    }

    private static Set<String> mapped(JarFile jar, ClassLoader loader)
            throws ReflectiveOperationException {
        Class<? extends Annotation> mapping =
                loader.loadClass("io.smallrye.config.ConfigMapping").asSubclass(Annotation.class);
        Class<?> configClass = loader.loadClass("io.smallrye.config.ConfigMappings$ConfigClass");
        Class<?> mappings = loader.loadClass("io.smallrye.config.ConfigMappings");
        Set<String> keys = new HashSet<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.endsWith("Config.class")) {
                Class<?> type =
                        loader.loadClass(name.substring(0, name.length() - 6).replace('/', '.'));
                if (type.isAnnotationPresent(mapping)) {
                    Object described =
                            configClass.getMethod("configClass", Class.class).invoke(null, type);
                    Map<?, ?> properties =
                            (Map<?, ?>)
                                    mappings.getMethod("getProperties", configClass)
                                            .invoke(null, described);
                    properties.keySet().forEach(key -> keys.add((String) key));
                }
            }
        }
        return keys;
    }

    private static Stream<String> ofKafka() {
        return Stream.of(ConsumerConfig.configNames(), ProducerConfig.configNames())
                .flatMap(Set::stream)
                .map(name -> "kafka." + name);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }
}
