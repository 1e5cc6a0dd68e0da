package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Secret;
import io.loggia.local.house.Application;
import io.loggia.manifests.configuration.Launch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what applications are told. */
final class ConfigurationSentences {

    private static final Pattern MODULE = Pattern.compile(".*loggia/([a-z-]+)[:@].*");
    private static final Pattern SECRET =
            Pattern.compile(
                    "password|secret|jaas|credential|stamp-key|access-key|push\\.key|private");
    private static final Pattern PATH = Pattern.compile("/(?:etc|var/lib)/loggia/[A-Za-z0-9./-]+");
    private static final String JAVA_OPTIONS = "JDK_JAVA_OPTIONS";
    static final String MIGRATION = "-migration";

    private static final Map<String, String> PORTS =
            Map.of("http", "quarkus.http.port", "management", "quarkus.management.port");

    private ConfigurationSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "every key exists in its application, and can be said when it starts",
                        ConfigurationSentences::unknownKeys),
                new Sentence(
                        "every secret is a file out of a Secret, and none stands in the manifests",
                        ConfigurationSentences::openSecrets),
                new Sentence(
                        "every port that an application listens to is the one that its pod opens",
                        ConfigurationSentences::wrongPorts),
                new Sentence(
                        "every file and folder that a configuration names is mounted there",
                        ConfigurationSentences::missingFiles),
                new Sentence(
                        "databases and brokers are spoken to by TLS, and their certificates are"
                                + " checked",
                        ConfigurationSentences::openLines),
                new Sentence(
                        "the wall has one process on each side, and the site's is told nothing of"
                                + " Kafka",
                        ConfigurationSentences::wallsOfOtherKinds),
                new Sentence(
                        "the virtual machine leaves half of the memory to itself, and ends when it"
                                + " has none",
                        ConfigurationSentences::greedy));
    }

    private static String module(Launch launch) {
        var matcher = MODULE.matcher(launch.image());
        return matcher.matches() ? matcher.group(1) : launch.image();
    }

    private static Stream<String> unknownKeys(World world) {
        return world.launches().stream()
                .flatMap(
                        launch -> {
                            var keys = world.keysOf(module(launch));
                            return Stream.concat(
                                            launch.keys().keySet().stream()
                                                    .flatMap(key -> keys.trouble(key).stream()),
                                            launch.environment().keySet().stream()
                                                    .filter(name -> !name.equals(JAVA_OPTIONS))
                                                    .flatMap(
                                                            name ->
                                                                    keys
                                                                            .troubleOfVariable(name)
                                                                            .stream()))
                                    .map(trouble -> launch.name() + ": " + trouble);
                        });
    }

    private static Stream<String> openSecrets(World world) {
        var inManifests = world.all(Secret.class).stream().map(one -> "Secret " + World.name(one));
        var inConfiguration =
                world.launches().stream()
                        .flatMap(
                                launch ->
                                        launch.files().entrySet().stream()
                                                .filter(ConfigurationSentences::isOpen)
                                                .map(file -> launch.name() + ": " + file.getKey()));
        var inEnvironment =
                world.pods().entrySet().stream()
                        .filter(
                                pod ->
                                        pod.getValue().getSpec().getContainers().stream()
                                                .anyMatch(ConfigurationSentences::asksEnvironment))
                        .map(Map.Entry::getKey);
        return Stream.of(inManifests, inConfiguration, inEnvironment).flatMap(all -> all);
    }

    private static boolean asksEnvironment(Container container) {
        return !container.getEnvFrom().isEmpty()
                || container.getEnv().stream().anyMatch(one -> one.getValueFrom() != null);
    }

    private static boolean isOpen(Map.Entry<String, Launch.Content> file) {
        return file.getValue() instanceof Launch.Content.Text(String text)
                && SECRET.matcher(file.getKey()).find()
                && !text.startsWith("/");
    }

    private static Stream<String> wrongPorts(World world) {
        return deployments(world)
                .filter(
                        launch ->
                                !ports(world, launch.name()).equals(listened(launch))
                                        || !says(launch, "quarkus.http.host", "0.0.0.0"))
                .map(Launch::name);
    }

    /** The ports that it was told, by the names that pods have for them. */
    private static Map<String, Integer> listened(Launch launch) {
        Map<String, Integer> listened = new HashMap<>();
        PORTS.forEach(
                (name, key) ->
                        launch.said(key)
                                .ifPresent(port -> listened.put(name, Integer.valueOf(port))));
        return listened;
    }

    private static Map<String, Integer> ports(World world, String name) {
        return world.deployments().stream()
                .filter(one -> World.name(one).equals(name))
                .flatMap(
                        one ->
                                PodSentences.container(one.getSpec().getTemplate().getSpec())
                                        .getPorts()
                                        .stream())
                .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
    }

    static Stream<Launch> deployments(World world) {
        return world.launches().stream().filter(one -> !one.name().endsWith(MIGRATION));
    }

    private static Stream<String> missingFiles(World world) {
        return deployments(world)
                .flatMap(
                        launch ->
                                launch.keys().keySet().stream()
                                        .flatMap(key -> launch.said(key).stream())
                                        .flatMap(value -> PATH.matcher(value).results())
                                        .map(path -> path.group())
                                        .filter(
                                                path ->
                                                        !launch.files().containsKey(path)
                                                                && !launch.folders().contains(path))
                                        .map(path -> launch.name() + ": " + path));
    }

    static boolean isSite(Launch launch) {
        return launch.name().equals(Application.SITE.process());
    }

    /** It stands outside, and keeps nothing. */
    static boolean isProbe(Launch launch) {
        return launch.name().equals(Application.PROBE.process());
    }

    static boolean says(Launch launch, String key, String value) {
        return launch.said(key).equals(Optional.of(value));
    }

    private static Stream<String> openLines(World world) {
        return world.launches().stream()
                .filter(launch -> !hasClosedDatabase(launch) || !hasClosedBroker(launch))
                .map(Launch::name);
    }

    private static boolean hasClosedDatabase(Launch launch) {
        return isProbe(launch)
                || launch.said("quarkus.datasource.jdbc.url")
                        .filter(url -> url.contains("sslmode=verify-full"))
                        .isPresent();
    }

    private static boolean hasClosedBroker(Launch launch) {
        return launch.said("kafka.bootstrap.servers").isEmpty()
                || says(launch, "kafka.security.protocol", "SASL_SSL");
    }

    private static Stream<String> wallsOfOtherKinds(World world) {
        return deployments(world)
                .filter(
                        launch ->
                                !launch.said("loggia.side").equals(side(launch.name()))
                                        || (isSite(launch) && knowsKafka(launch)))
                .map(Launch::name);
    }

    private static Optional<String> side(String name) {
        if (name.equals(Application.SITE.process())) {
            return Optional.of("site");
        }
        return name.equals(Application.OUTWARD.process())
                ? Optional.of("inside")
                : Optional.empty();
    }

    private static boolean knowsKafka(Launch launch) {
        return launch.keys().keySet().stream().anyMatch(key -> key.startsWith("kafka."));
    }

    private static Stream<String> greedy(World world) {
        return world.launches().stream()
                .filter(
                        launch ->
                                !launch.environment()
                                                .getOrDefault(JAVA_OPTIONS, "")
                                                .contains("-XX:MaxRAMPercentage=50")
                                        || !launch.environment()
                                                .getOrDefault(JAVA_OPTIONS, "")
                                                .contains("-XX:+ExitOnOutOfMemoryError"))
                .map(Launch::name);
    }
}
