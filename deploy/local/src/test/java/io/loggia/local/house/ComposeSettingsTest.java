package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an application is told by {@code ./loggia up}, {@code deploy/compose.yaml} tells it too. */
class ComposeSettingsTest {

    /**
     * For the walk: other systems on this machine, and few people who ask as often as many. From
     * their network no push service is reached.
     */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "FEED_WEBHOOK_HOSTS",
                    "FEED_WEBHOOK_HTTP",
                    "FEED_PUSH_KEY",
                    "FEED_PUSH_HOSTS",
                    "FEED_PUSH_HTTP",
                    "GATEWAY_THROTTLE_PERSON_READS",
                    "GATEWAY_THROTTLE_PERSON_WRITES",
                    "GATEWAY_THROTTLE_PERSON_DEEP");

    @TempDir private Path folder;

    /** Making real ones takes seconds. */
    @BeforeEach
    void layPassportKeys() throws IOException {
        for (String name : List.of("run", "compose")) {
            Path keys = Place.named(folder, name).folder("passports");
            Files.writeString(
                    keys.resolve("passport-keys.json"), "{\"keys\": [{\"kid\": \"current\"}]}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsThere(Application application) throws IOException {
        Ground ground = Ground.of(Settings.of(folder, Map.of(), 0));
        Set<String> wanted = variables(application.configuration(ground).keySet());
        wanted.removeAll(LEFT_OUT);
        Set<String> told = new HashSet<>(environment(application.process()));
        told.addAll(variables(ComposeSecrets.in(folder).of(application).keySet()));

        assertThat(wanted).isSubsetOf(told);
    }

    @Test
    void secretsStayAndAreInAFolderThatIsPrivate() throws IOException {
        Path mounted = ComposeSecrets.in(folder).write();
        String script = Files.readString(mounted.resolve("databases.sql"));
        String realm = Files.readString(mounted.resolve("realm.json"));

        ComposeSecrets.in(folder).write();

        assertThat(mounted.resolve("databases.sql")).hasContent(script);
        assertThat(mounted.resolve("realm.json")).hasContent(realm);
        assertThat(script)
                .contains("CREATE DATABASE feed OWNER feed;")
                .contains("GRANT CONNECT ON DATABASE outward TO outward_site;")
                .doesNotContain("CREATE DATABASE outward OWNER outward_site");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(mounted.getParent())))
                .isEqualTo("rwx------");
    }

    private static Set<String> variables(Set<String> keys) {
        return keys.stream()
                .map(key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> environment(String service) throws IOException {
        Path file = Place.findRepository().resolve("deploy/compose.yaml");
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Map<String, Map<String, Map<String, String>>>> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return content.get("services").get(service).get("environment").keySet();
        }
    }
}
