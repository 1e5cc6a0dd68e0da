package io.loggia.local.testing;

import io.loggia.local.company.BuildServer;
import io.loggia.local.company.Person;
import io.loggia.local.company.Probes;
import io.loggia.local.company.Realm;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.Keycloak;
import io.loggia.local.parts.MailServer;
import io.loggia.local.parts.Part;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.Postgres;
import io.loggia.local.parts.ProcessLock;
import io.loggia.local.parts.Redis;
import io.loggia.local.parts.S3Proxy;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.Starter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/**
 * The parts that the tests of all modules share: whoever needs one first starts it, on ports that
 * were free, with data of its own; the state stands in {@code .loggia/test}.
 */
final class SharedParts {

    private static final List<String> GATEWAYS =
            List.of("gateway", "walk-1-gateway", "walk-2-gateway");

    private final Place place;
    private final Secrets secrets;

    SharedParts(Place place) {
        this.place = place;
        this.secrets = Secrets.of(place);
    }

    static Path lockFile(Place place) {
        return place.folder("lock").resolve("lock");
    }

    /** The parts of those names, running; they stay until the last owner is gone. */
    Map<String, Part> require(Set<String> names) {
        return ProcessLock.whileHeld(
                lockFile(place),
                "the parts for tests",
                () -> {
                    new Owners(place).join();
                    Watchdog.ensure(place);
                    return running(names);
                });
    }

    private Map<String, Part> running(Set<String> names) {
        Map<String, CompletableFuture<Part>> starting = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String name : names) {
                starting.put(name, CompletableFuture.supplyAsync(() -> running(name), threads));
            }
        }
        Map<String, Part> running = new LinkedHashMap<>();
        starting.forEach((name, part) -> running.put(name, part.join()));
        return running;
    }

    private Part running(String name) {
        return PartProcess.find(place.folder(name))
                .map(process -> part(name, port -> process.ports().get(port)))
                .orElseGet(
                        () -> {
                            Part part = part(name, port -> Ports.free());
                            new Starter(place).start(part);
                            return part;
                        });
    }

    /** The broker that runs. */
    Kafka kafka() {
        return (Kafka) running("kafka");
    }

    String gatewaySecret() {
        return secrets.of("gateway");
    }

    String provisioningSecret() {
        return secrets.of("provisioning");
    }

    String buildServerSecret() {
        return secrets.of(BuildServer.CLIENT);
    }

    String probeAuthorSecret() {
        return secrets.of(Probes.AUTHOR_SECRET);
    }

    /**
     * The provider knows the addresses of gateways, so each of those under test has always the
     * same: the module's own, and that of each house that is walked through.
     */
    int gatewayPort(String module) {
        String gateway = GATEWAYS.contains(module) ? module : GATEWAYS.getFirst();
        Path note = place.folder(gateway).resolve("port");
        try {
            if (!Files.exists(note)) {
                Files.writeString(note, Integer.toString(Ports.free()));
            }
            return Integer.parseInt(Files.readString(note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part part(String name, ToIntFunction<String> port) {
        return switch (name) {
            case "postgres" ->
                    new Postgres(
                            port.applyAsInt("jdbc"),
                            secrets.of("postgres"),
                            Postgres.Durability.NONE);
            case "redis" -> new Redis(port.applyAsInt("redis"));
            case "mailbox" -> new MailServer(port.applyAsInt("smtp"), port.applyAsInt("http"));
            case "s3proxy" -> new S3Proxy(port.applyAsInt("s3"), secrets);
            case "kafka" ->
                    new Kafka(
                            port.applyAsInt("plain"),
                            port.applyAsInt("sasl"),
                            port.applyAsInt("controller"),
                            secrets);
            case "keycloak" -> new Keycloak(port.applyAsInt("http"), realm());
            default -> throw new IllegalArgumentException("No such part: " + name);
        };
    }

    private String realm() {
        List<String> gateways =
                GATEWAYS.stream().map(name -> "http://localhost:" + gatewayPort(name)).toList();
        return Realm.withQuickLogins(Realm.of(gateways, secrets::of, Person.withLogin()));
    }
}
