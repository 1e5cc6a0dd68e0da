package io.loggia.local.testing;

import io.loggia.local.parts.Broker;
import io.loggia.local.parts.Databases;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.local.parts.Keycloak;
import io.loggia.local.parts.MailServer;
import io.loggia.local.parts.Part;
import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Postgres;
import io.loggia.local.parts.ProcessLock;
import io.loggia.local.parts.Redis;
import io.loggia.local.parts.S3Proxy;
import io.loggia.local.parts.SessionKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} real parts and a passport office: the module's own database, new and
 * empty, topics and Redis keys that nobody used before, and the test key's public half.
 *
 * <p>Arguments: {@code module}, such as {@code feed}, and {@code parts}, such as {@code
 * postgres,kafka,redis}. Two runs of one module's tests wait for each other.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    /** The key under which a test finds the page of the mailbox. */
    public static final String MAILBOX = "loggia.mailbox-url";

    /** The key under which a test finds the secret of the client that brings people in. */
    public static final String PROVISIONING_SECRET = "loggia.provisioning-secret";

    /** The key under which a test finds the secret of the client {@code build-server}. */
    public static final String BUILD_SERVER_SECRET = "loggia.build-server-secret";

    /** The keys of the secrets of the probe's two clients. */
    public static final String PROBE_AUTHOR_SECRET = "loggia.probe-author-secret";

    /** Everybody who is known at Kafka, with the rights that they have there. */
    private static final String PRINCIPALS = "principals";

    /** A role beside the owner of the database, named after it, for a side that may only read. */
    private static final String SITE = "site";

    private String module = "";
    private Set<String> parts = Set.of();
    private @Nullable ProcessLock lock;
    private @Nullable JwksServer jwks;

    @Override
    public void init(Map<String, String> arguments) {
        module = Objects.requireNonNull(arguments.get("module"), "argument module");
        parts = Set.of(Objects.requireNonNull(arguments.get("parts"), "argument parts").split(","));
    }

    @Override
    public Map<String, String> start() {
        Place place = Place.named(Place.findRepository(), "test");
        lock = ProcessLock.on(place.folder("lock").resolve(module), "the tests of " + module);
        SharedParts shared = new SharedParts(place);
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.http.test-port", "0");
        Set<String> processes = new HashSet<>(parts);
        processes.removeAll(Set.of(SITE, PRINCIPALS));
        Map<String, Part> running = shared.require(processes);
        running.values().forEach(part -> configuration.putAll(own(part, shared)));
        configuration.putAll(passports(place));
        configuration.putAll(ownKeys(place));
        return configuration;
    }

    @Override
    public void stop() {
        if (jwks != null) {
            jwks.close();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private Map<String, String> own(Part part, SharedParts shared) {
        return switch (part) {
            case Postgres postgres -> database(postgres);
            case Kafka kafka -> topics(kafka);
            case Keycloak keycloak ->
                    Map.of(
                            "quarkus.oidc.auth-server-url",
                            keycloak.issuer(),
                            "quarkus.oidc.credentials.secret",
                            shared.gatewaySecret(),
                            PROVISIONING_SECRET,
                            shared.provisioningSecret(),
                            BUILD_SERVER_SECRET,
                            shared.buildServerSecret(),
                            PROBE_AUTHOR_SECRET,
                            shared.probeAuthorSecret(),
                            "quarkus.http.test-port",
                            Integer.toString(shared.gatewayPort(module)));
            case Redis redis ->
                    Map.of(
                            "quarkus.redis.hosts",
                            redis.url(),
                            "loggia.redis.key-prefix",
                            "%s-test:%s:".formatted(module, run()));
            case MailServer mailbox ->
                    Map.of(
                            "quarkus.mailer.host",
                            "localhost",
                            "quarkus.mailer.port",
                            Integer.toString(mailbox.smtp()),
                            MAILBOX,
                            mailbox.url());
            case S3Proxy s3 -> bucket(s3);
        };
    }

    private Map<String, String> database(Postgres postgres) {
        String database = module.replace('-', '_') + "_test";
        Databases databases = new Databases(postgres.server());
        databases.makeAnew(database, database, database);
        if (parts.contains(SITE)) {
            databases.letIn(siteOf(database), database, siteOf(database));
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.server().url(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                database);
    }

    /** The role, and its password, of the side of a module that outsiders reach. */
    public static String siteOf(String database) {
        return database + "_site";
    }

    private Map<String, String> topics(Kafka kafka) {
        String always = module + "-test-";
        String prefix = always + run() + "-";
        try (Broker broker = new Broker(kafka.bootstrap())) {
            broker.dropTopics(always);
            broker.makeTopics(prefix);
            if (parts.contains(PRINCIPALS)) {
                broker.letIn(kafka.passwords());
                broker.grantRights(prefix);
            }
        }
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrap(), "loggia.kafka.topic-prefix", prefix);
    }

    /** How a principal logs in at the Kafka that all tests share, once it runs. */
    public static Map<String, Object> kafkaClient(String principal) {
        Place place = Place.named(Place.findRepository(), "test");
        return new SharedParts(place).kafka().saslClient(principal);
    }

    private Map<String, String> bucket(S3Proxy s3) {
        String keys = module + ".media.s3.";
        return Map.of(
                keys + "bucket",
                S3Proxy.BUCKET,
                keys + "outward-bucket",
                S3Proxy.OUTWARD_BUCKET,
                keys + "endpoint",
                s3.url(),
                keys + "credentials.access-key",
                S3Proxy.ACCESS_KEY,
                keys + "credentials.secret-key",
                s3.secretKey());
    }

    private Map<String, String> passports(Place place) {
        Path keys = PassportKeys.in(place.folder("passports"));
        jwks = new JwksServer(keys);
        return Map.of("loggia.passport-issuer-url", jwks.url());
    }

    /** Files that a test may replace: the keys that all tests share, and new ones for sessions. */
    private Map<String, String> ownKeys(Place place) {
        Path shared = PassportKeys.in(place.folder("passports"));
        Path folder = place.folder("keys/" + module);
        KeyRingFile passports = new KeyRingFile(folder.resolve(KeyKind.PASSPORT.file()));
        KeyRingFile sessions = new KeyRingFile(folder.resolve(KeyKind.SESSIONS.file()));
        passports.write(new KeyRingFile(shared).read());
        sessions.write(KeyRing.parse(SessionKeys.fresh()));
        return Map.of(
                "gateway.passport.keys",
                passports.path().toString(),
                "gateway.session.keys",
                sessions.path().toString());
    }

    /** What an earlier run left, offsets of groups among it, can never be taken for this one's. */
    private static String run() {
        return Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }
}
