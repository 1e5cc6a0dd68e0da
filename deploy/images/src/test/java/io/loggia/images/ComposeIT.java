package io.loggia.images;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.house.ComposeSecrets;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Topics;
import io.loggia.manifests.configuration.ConfigurationKeys;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/compose.yaml} against the applications as they were built. */
class ComposeIT {

    private static final Path REPOSITORY = Place.findRepository();
    private static final Map<String, String> MODULES =
            Map.of(
                    "profile-service", "profile-service",
                    "follow-service", "follow-service",
                    "feed-service", "feed-service",
                    "outward-service", "outward-service",
                    "outward-site", "outward-service",
                    "gateway", "gateway",
                    "probe", "probe");
    private static final Pattern ADDRESS = Pattern.compile("//([a-z-]+):(\\d+)");

    @TempDir private static Path secretsRepository;
    private static final Map<String, ConfigurationKeys> KEYS = new HashMap<>();
    private static ComposeFile compose;
    private static Path mounted;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.of(REPOSITORY);
        mounted = ComposeSecrets.in(secretsRepository).write();
        for (String module : PackedApplication.NAMES) {
            KEYS.put(module, ConfigurationKeys.of(REPOSITORY, PackedApplication.module(module)));
        }
    }

    @Test
    void everyVariableIsReadByItsApplication() {
        Map<String, String> unread = new TreeMap<>();
        MODULES.forEach(
                (service, module) ->
                        compose.environment(service).keySet().stream()
                                .filter(name -> !isRead(module, name))
                                .forEach(name -> unread.put(service + " " + name, module)));

        assertThat(unread).isEmpty();
    }

    @Test
    void variableThatNobodyReadsIsFound() {
        assertThat(isRead("feed-service", "QUARKUS_HTTP_PORTS")).isFalse();
        assertThat(isRead("feed-service", "FEED_MEDIA_FOLDER")).isFalse();
        assertThat(isRead("feed-service", "KAFKA_BOOTSTRAP_SERVER")).isFalse();
        assertThat(isRead("feed-service", "GATEWAY_ORIGIN")).isFalse();
        assertThat(KEYS.get("feed-service").trouble("quarkus.datasource.passwort")).isNotEmpty();
    }

    private static boolean isRead(String module, String variable) {
        return KEYS.get(module).troubleOfVariable(variable).isEmpty();
    }

    @Test
    void everySecretKeyIsReadByItsApplication() throws IOException {
        for (Map.Entry<String, String> service : MODULES.entrySet()) {
            Properties told = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(mounted.resolve(service.getKey() + ".properties"))) {
                told.load(reader);
            }

            assertThat(told.stringPropertyNames())
                    .as(service.getKey())
                    .contains(
                            service.getKey().equals("probe")
                                    ? "probe.author.secret"
                                    : "quarkus.datasource.password")
                    .allSatisfy(
                            key -> assertThat(KEYS.get(service.getValue()).trouble(key)).isEmpty());
        }
    }

    @Test
    void everySecretIsAFileThatIsMadeAndUsedAndNoVariableHoldsOne() throws IOException {
        Set<String> used = new TreeSet<>();
        compose.section("services").keySet().forEach(name -> used.addAll(compose.secrets(name)));
        Path folder = REPOSITORY.resolve("deploy").resolve("../.loggia/compose/mounted");
        Map<String, String> files = new TreeMap<>();
        compose.section("secrets")
                .forEach(
                        (name, spelled) -> {
                            Path file =
                                    REPOSITORY
                                            .resolve("deploy")
                                            .resolve((String) spelled.get("file"));
                            assertThat(file.getParent()).as(name).isEqualTo(folder);
                            files.put(name, file.getFileName().toString());
                        });

        assertThat(files.keySet()).isEqualTo(used);
        try (Stream<Path> made = Files.list(mounted)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.values());
        }
        for (String service : compose.section("services").keySet()) {
            assertThat(compose.environment(service).keySet())
                    .as(service)
                    .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|STAMP_KEY|TOKEN)"));
        }
    }

    @Test
    void everyAddressIsAServiceOfTheFileAndItsPort() {
        for (String service : MODULES.keySet()) {
            Map<String, String> environment = compose.environment(service);
            String own = environment.get("QUARKUS_HTTP_PORT");
            assertThat(compose.service(service).get("healthcheck").toString())
                    .as(service)
                    .contains("io.loggia.images.probe.Ready, " + own + "]");
            for (String value : environment.values()) {
                for (MatchResult address : ADDRESS.matcher(value).results().toList()) {
                    assertThat(portOf(address.group(1), address.group(2)))
                            .as(service + ": " + value)
                            .isEqualTo(address.group(2));
                }
            }
        }
    }

    /** An application's is the one it is told, a part's its usual one, the host's is published. */
    private static String portOf(String host, String port) {
        if (host.equals("localhost")) {
            return compose.section("services").values().stream()
                            .flatMap(service -> published(service).stream())
                            .anyMatch(mapping -> mapping.startsWith("127.0.0.1:" + port + ":"))
                    ? port
                    : "not published";
        }
        return switch (host) {
            case "postgres" -> "5432";
            case "valkey" -> "6379";
            case "keycloak" -> "8080";
            default -> compose.environment(host).get("QUARKUS_HTTP_PORT");
        };
    }

    private static List<String> published(Map<String, Object> service) {
        return ((List<?>) service.getOrDefault("ports", List.of()))
                .stream().map(String.class::cast).toList();
    }

    @Test
    void everyApplicationIsConfinedAndAskedHowItIs() {
        for (Map.Entry<String, String> one : MODULES.entrySet()) {
            Map<String, Object> service = compose.service(one.getKey());

            assertThat(service)
                    .as(one.getKey())
                    .containsEntry("read_only", true)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("security_opt", List.of("no-new-privileges:true"))
                    .containsKeys("mem_limit", "pids_limit", "healthcheck", "restart")
                    .containsEntry(
                            "image",
                            "loggia/%s:${LOGGIA_TAG:-1.0.0-SNAPSHOT}".formatted(one.getValue()));
        }
    }

    @Test
    void partsAreOfTheVersionsThatTestsRunWith() throws IOException {
        String parts = Files.readString(REPOSITORY.resolve("deploy/parts/pom.xml"));

        assertThat(compose.service("kafka").get("image"))
                .isEqualTo("apache/kafka:" + version(parts, "kafka"));
        assertThat(compose.service("topics").get("image"))
                .isEqualTo(compose.service("kafka").get("image"));
        assertThat(compose.service("keycloak").get("image"))
                .isEqualTo("quay.io/keycloak/keycloak:" + version(parts, "keycloak"));
        assertThat(version(parts, "postgres"))
                .startsWith(image("postgres").substring("postgres:".length()) + ".");
    }

    private static String image(String service) {
        return (String) compose.service(service).get("image");
    }

    private static String version(String pom, String part) {
        String tag = part + ".version>";
        int start = pom.indexOf("<" + tag) + tag.length() + 1;
        return pom.substring(start, pom.indexOf("</" + tag));
    }

    @Test
    void scriptMakesTheTopicsOfTheTable() throws IOException {
        String script = Files.readString(REPOSITORY.resolve("deploy/compose/topics.sh"));

        assertThat(script.lines().filter(line -> line.startsWith("with_dead_letters ")))
                .containsExactlyElementsOf(
                        Arrays.stream(Topics.values()).map(ComposeIT::line).toList());
        assertThat(script).contains("partitions=" + Topics.PARTITIONS + "\n");
        for (Topics topic : Topics.values()) {
            assertThat(topic.parkers()).as(topic.topic()).isNotEmpty();
            topic.settings()
                    .forEach(
                            (key, value) ->
                                    assertThat(script).contains("--config " + key + "=" + value));
        }
    }

    private static String line(Topics topic) {
        boolean week = topic.settings().containsKey("retention.ms");
        return "with_dead_letters %s \"$%s\""
                .formatted(topic.topic(), week ? "week" : "last_state");
    }
}
