package io.loggia.local.house;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.company.Person;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be known of an installation that runs: a file of JSON in its home, which only its
 * owner may read, and which is there exactly while it is whole.
 *
 * @param launcher the pid of the {@code ./loggia up} that holds it
 * @param mailbox the page of the mails, empty where they go elsewhere
 * @param metrics where each process tells its metrics, by name
 * @param processes pids by name
 * @param logins passwords of the demo company by handle
 * @param provisioningSecret of the client that brings people in
 * @param otherSystems how the demo company's other systems log in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Installation(
        long launcher,
        String gateway,
        String site,
        String mailbox,
        String realm,
        Map<String, String> services,
        Map<String, Database> databases,
        String redis,
        String kafka,
        String topicPrefix,
        String passportKeys,
        String sessionKeys,
        Map<String, String> metrics,
        Map<String, Long> processes,
        Map<String, String> logins,
        String provisioningSecret,
        OtherSystems otherSystems) {

    private static final String FILE = "installation.json";

    /** How to log in to one application's database. */
    public record Database(String url, String username, String password) {}

    /**
     * How systems log in that are none of ours.
     *
     * @param buildServerSecret of that one's client at the OIDC provider
     * @param kafkaClients settings of Kafka clients by principal; none where the broker is not ours
     */
    public record OtherSystems(
            String buildServerSecret, Map<String, Map<String, Object>> kafkaClients) {}

    static Path file(Place place) {
        return place.home().resolve(FILE);
    }

    public static Optional<Installation> find(Place place) {
        Path file = file(place);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readValue(file.toFile(), Installation.class));
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Installation of(Ground ground, List<PartProcess> alive) {
        PortPlan ports = ground.settings().ports();
        return new Installation(
                ProcessHandle.current().pid(),
                ports.url(Door.GATEWAY),
                ports.url(Door.SITE),
                ground.mailboxUrl(),
                ground.issuer(),
                byName(Application.services(), service -> ports.url(service.door())),
                byName(
                        Application.withDatabase().stream()
                                .filter(one -> one != Application.SITE)
                                .toList(),
                        one ->
                                new Database(
                                        ground.postgres().url(one.database()),
                                        one.role(),
                                        ground.databasePassword(one))),
                ground.redisUrl(),
                ground.kafkaBootstrap(),
                "",
                ground.keys(KeyKind.PASSPORT).toString(),
                ground.keys(KeyKind.SESSIONS).toString(),
                ground.settings()
                        .applications()
                        .collect(
                                Collectors.toMap(
                                        Application::process,
                                        one -> ports.url(one.metricsDoor()) + "/q/metrics")),
                alive.stream().collect(Collectors.toMap(PartProcess::name, PartProcess::pid)),
                Person.withLogin().stream()
                        .collect(Collectors.toMap(Person::handle, Person::password)),
                ground.provisioningSecret(),
                new OtherSystems(ground.buildServerSecret(), ground.kafkaClients()));
    }

    void write(Place place) {
        Path file = file(place);
        try {
            remove(place);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    static void remove(Place place) {
        try {
            Files.deleteIfExists(file(place));
        } catch (IOException e) {
            throw new PartFailure("Cannot remove " + file(place), e);
        }
    }

    private static <T> Map<String, T> byName(
            List<Application> applications, Function<Application, T> value) {
        return applications.stream().collect(Collectors.toMap(Application::database, value));
    }
}
