package io.loggia.local.house;

import io.loggia.local.company.BuildServer;
import io.loggia.local.company.Person;
import io.loggia.local.company.Probes;
import io.loggia.local.company.Realm;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.Keycloak;
import io.loggia.local.parts.MailServer;
import io.loggia.local.parts.Part;
import io.loggia.local.parts.Postgres;
import io.loggia.local.parts.PostgresServer;
import io.loggia.local.parts.Redis;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the applications stand on: each part, ours or one that runs elsewhere. */
record Ground(Settings settings, Secrets secrets) {

    static Ground of(Settings settings) {
        return new Ground(settings, Secrets.of(settings.place()));
    }

    /** The parts that are ours to start, the slowest first. */
    List<Part> ownParts() {
        List<Part> parts = new ArrayList<>();
        if (isOwn(Door.KEYCLOAK)) {
            parts.add(keycloak());
        }
        if (isOwn(Door.KAFKA)) {
            parts.add(kafka());
        }
        if (isOwn(Door.POSTGRES)) {
            parts.add(postgresPart());
        }
        if (isOwn(Door.REDIS)) {
            parts.add(redis());
        }
        if (isOwn(Door.SMTP)) {
            parts.add(mailbox());
        }
        return parts;
    }

    PostgresServer postgres() {
        return settings.elsewhere(Settings.POSTGRES)
                .map(PostgresServer::of)
                .orElseGet(() -> postgresPart().server());
    }

    String databasePassword(Application application) {
        return secrets.of("database." + application.role());
    }

    String redisUrl() {
        return settings.elsewhere(Settings.REDIS).orElseGet(() -> redis().url());
    }

    String kafkaBootstrap() {
        return settings.elsewhere(Settings.KAFKA).orElseGet(() -> kafka().bootstrap());
    }

    /** Where mails go. */
    Smtp smtp() {
        return Smtp.of(
                settings.elsewhere(Settings.SMTP).orElse("smtp://localhost:" + port(Door.SMTP)),
                settings.elsewhere(Settings.MAIL_FROM).orElse("questions@localhost"));
    }

    /** The page of the mails; empty where they go elsewhere. */
    String mailboxUrl() {
        return isOwn(Door.MAILBOX) ? mailbox().url() : "";
    }

    /** The issuer of the tokens that people come with. */
    String issuer() {
        return settings.elsewhere(Settings.OIDC).orElseGet(() -> keycloak().issuer());
    }

    String gatewaySecret() {
        return settings.elsewhere(Settings.OIDC_SECRET).orElseGet(() -> secrets.of("gateway"));
    }

    String provisioningSecret() {
        return settings.elsewhere(Settings.SCIM_SECRET).orElseGet(() -> secrets.of("provisioning"));
    }

    String probeAuthorSecret() {
        return settings.elsewhere(Settings.PROBE_AUTHOR_SECRET)
                .orElseGet(() -> secrets.of(Probes.AUTHOR_SECRET));
    }

    String probeFollowerSecret() {
        return settings.elsewhere(Settings.PROBE_FOLLOWER_SECRET)
                .orElseGet(() -> secrets.of(Probes.FOLLOWER_SECRET));
    }

    /** A file that the gateway reads again by itself. */
    Path keys(KeyKind kind) {
        return GatewayKeys.of(settings.place(), kind);
    }

    String buildServerSecret() {
        return secrets.of(BuildServer.CLIENT);
    }

    /** How those who are none of ours log in at the broker; nobody where it is not ours either. */
    Map<String, Map<String, Object>> kafkaClients() {
        return isOwn(Door.KAFKA)
                ? Stream.of(BuildServer.CLIENT, Topics.CONSUMER)
                        .collect(Collectors.toMap(Function.identity(), kafka()::saslClient))
                : Map.of();
    }

    /** Of a client of the provider, by the name that it is kept under. */
    private String clientSecret(String name) {
        return switch (name) {
            case "gateway" -> gatewaySecret();
            case "provisioning" -> provisioningSecret();
            case Probes.AUTHOR_SECRET -> probeAuthorSecret();
            case Probes.FOLLOWER_SECRET -> probeFollowerSecret();
            default -> secrets.of(name);
        };
    }

    boolean isOwn(Door door) {
        return settings.ownDoors().contains(door);
    }

    Kafka kafka() {
        return new Kafka(
                port(Door.KAFKA), port(Door.KAFKA_SASL), port(Door.KAFKA_CONTROLLER), secrets);
    }

    Postgres postgresPart() {
        return new Postgres(port(Door.POSTGRES), secrets.of("postgres"), Postgres.Durability.DISK);
    }

    private Redis redis() {
        return new Redis(port(Door.REDIS));
    }

    private MailServer mailbox() {
        return new MailServer(port(Door.SMTP), port(Door.MAILBOX));
    }

    Keycloak keycloak() {
        String realm =
                Realm.of(
                        List.of(settings.ports().url(Door.GATEWAY)),
                        this::clientSecret,
                        Person.withLogin());
        return new Keycloak(port(Door.KEYCLOAK), realm);
    }

    private int port(Door door) {
        return settings.ports().of(door);
    }
}
