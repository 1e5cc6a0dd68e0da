package io.loggia.walk;

import static java.util.stream.Collectors.toMap;

import io.loggia.local.company.BuildServer;
import io.loggia.local.company.DemoCompany;
import io.loggia.local.company.Person;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.PushKey;
import io.loggia.local.parts.Topics;
import io.loggia.local.testing.RealParts;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Installation.Database;
import io.loggia.walk.installation.Installation.OtherSystems;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An installation for one JVM's tests: the parts that the tests of all modules share, with
 * databases, topics and a numbered Redis database of its own, and the applications on free ports.
 * Two may run side by side.
 */
final class TestHouse implements AutoCloseable {

    private static final List<String> SERVICES = List.of("profile", "follow", "feed", "outward");
    private static final String OUTWARD = "outward";
    private static final String SITE = "site";
    private static final Set<String> OUTER = Set.of(OUTWARD, SITE, "gateway");

    private final Path repository = Place.findRepository();
    private final String name = SharedHouse.houseName();
    private final Path folder = SharedHouse.folder().toAbsolutePath();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final List<RunningApplication> applications = new ArrayList<>();
    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final Map<String, URI> metrics = new LinkedHashMap<>();
    private final Map<String, Database> databases = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    private TestHouse() {}

    /**
     * Started and ready, with the demo company in it before anybody logs in, as after {@code
     * ./loggia up}; whatever was started before a failure is ended.
     */
    static TestHouse open() throws InterruptedException {
        var house = new TestHouse();
        try {
            house.start();
            house.bringIn();
            return house;
        } catch (InterruptedException | RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private void start() throws InterruptedException {
        shared.putAll(parts(name, "kafka,principals,redis,mailbox"));
        shared.merge("quarkus.redis.hosts", "/" + name.replaceFirst(".*-", ""), String::concat);
        shared.put("loggia.redis.key-prefix", "");
        var gateway = parts(name + "-gateway", "postgres,keycloak");
        shared.put("quarkus.oidc.auth-server-url", gateway.get("quarkus.oidc.auth-server-url"));
        for (var secret : List.of(RealParts.PROVISIONING_SECRET, RealParts.BUILD_SERVER_SECRET)) {
            shared.put(secret, gateway.get(secret));
        }
        var port = Integer.parseInt(gateway.get("quarkus.http.test-port"));
        SERVICES.forEach(service -> addresses.put(service, address(Ports.free())));
        addresses.put(SITE, address(Ports.free()));
        addresses.put("gateway", address(port));
        shared.put("loggia.passport-issuer-url", addresses.get("gateway").toString());
        var running = new LinkedHashMap<String, RunningApplication>();
        for (var service : SERVICES) {
            running.put(service, start(service, service + "-service", service(service)));
        }
        running.put("gateway", start("gateway", "gateway", gateway(gateway)));
        for (var application : running.entrySet()) {
            application.getValue().awaitReady(addresses.get(application.getKey()));
        }
        // The other side of outward-service may not make the tables that it reads.
        start(SITE, "outward-service", site()).awaitReady(addresses.get(SITE));
    }

    private void bringIn() {
        var installation = installation();
        new DemoCompany(installation.gateway().toString(), installation.realm().toString())
                .bringIn();
    }

    Installation installation() {
        return new Installation(
                addresses.get("gateway"),
                addresses.get(SITE),
                URI.create(shared.get(RealParts.MAILBOX)),
                URI.create(shared.get("quarkus.oidc.auth-server-url")),
                addresses,
                databases,
                URI.create(shared.get("quarkus.redis.hosts")),
                shared.get("kafka.bootstrap.servers"),
                shared.get("loggia.kafka.topic-prefix"),
                Path.of(shared.get("gateway.passport.keys")),
                Path.of(shared.get("gateway.session.keys")),
                metrics,
                Person.withLogin().stream().collect(toMap(Person::handle, Person::password)),
                shared.get(RealParts.PROVISIONING_SECRET),
                new OtherSystems(
                        shared.get(RealParts.BUILD_SERVER_SECRET),
                        Stream.of(BuildServer.CLIENT, Topics.CONSUMER)
                                .collect(toMap(name -> name, RealParts::kafkaClient))));
    }

    @Override
    public void close() {
        // Each takes seconds to end: side by side.
        applications.forEach(RunningApplication::askToEnd);
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }

    private Map<String, String> parts(String module, String names) {
        var parts = new RealParts();
        parts.init(Map.of("module", module, "parts", names));
        open.push(parts::stop);
        var configuration = new HashMap<>(parts.start());
        if (names.contains("postgres")) {
            databases.put(
                    module.replace(name + "-", ""),
                    new Database(
                            configuration.get("quarkus.datasource.jdbc.url"),
                            configuration.get("quarkus.datasource.username"),
                            configuration.get("quarkus.datasource.password")));
        }
        return configuration;
    }

    private Map<String, String> service(String service) {
        var configuration =
                parts(name + "-" + service, service.equals(OUTWARD) ? "postgres,site" : "postgres");
        for (var key :
                List.of(
                        "kafka.bootstrap.servers",
                        "loggia.kafka.topic-prefix",
                        "quarkus.redis.hosts",
                        "loggia.redis.key-prefix",
                        "loggia.passport-issuer-url")) {
            configuration.put(key, shared.get(key));
        }
        if (service.equals("profile")) {
            configuration.put(
                    "profile.people.issuer-of-source.demo",
                    shared.get("quarkus.oidc.auth-server-url"));
            configuration.put("profile.scim.issuer", shared.get("quarkus.oidc.auth-server-url"));
            configuration.put("profile.scim.address", addresses.get("gateway") + "/api/scim/v2");
        }
        if (service.equals(OUTWARD)) {
            configuration.put("outward.site-url", addresses.get(SITE).toString());
            configuration.putAll(mails());
        }
        if (service.equals("feed")) {
            configuration.put("feed.media.directory", folder.resolve("media").toString());
            configuration.put("feed.media.outward-directory", outwardPictures());
            configuration.put("feed.webhook.hosts", "127.0.0.1");
            configuration.put("feed.webhook.http", "true");
            configuration.put("feed.push.key", PushKey.fresh());
            configuration.put("feed.push.hosts", "127.0.0.1");
            configuration.put("feed.push.http", "true");
            configuration.put("feed.digest.gateway-url", addresses.get("gateway").toString());
            configuration.putAll(mails());
        }
        return configuration;
    }

    private Map<String, String> mails() {
        return Map.of(
                "quarkus.mailer.from",
                "questions@localhost",
                "quarkus.mailer.host",
                shared.get("quarkus.mailer.host"),
                "quarkus.mailer.port",
                shared.get("quarkus.mailer.port"));
    }

    private String outwardPictures() {
        return folder.resolve("outward-media").toString();
    }

    private Map<String, String> site() {
        var database = databases.get(OUTWARD);
        var role = RealParts.siteOf(database.username());
        return Map.of(
                "loggia.side",
                SITE,
                "quarkus.datasource.jdbc.url",
                database.url(),
                "quarkus.datasource.username",
                role,
                "quarkus.datasource.password",
                role,
                "kafka.bootstrap.servers",
                shared.get("kafka.bootstrap.servers"),
                "outward.site-url",
                addresses.get(SITE).toString(),
                "outward.media.directory",
                outwardPictures(),
                "outward.widget-sites",
                address(Ports.free()).toString(),
                "outward.form.earliest",
                "500ms");
    }

    private Map<String, String> gateway(Map<String, String> parts) {
        var configuration = new HashMap<>(parts);
        configuration.put(
                "quarkus.oidc.authentication.state-secret", "a-secret-of-32-characters-or-more");
        for (var kind : List.of("passport", "session")) {
            var keys = "gateway." + kind + ".keys";
            configuration.put(keys, shared.get(keys));
            configuration.put("gateway." + kind + ".read-again", "1s");
        }
        configuration.put("gateway.stream.check-every", "1s");
        // Few people ask as often as many would.
        configuration.put("gateway.throttle.person.reads", "12000");
        configuration.put("gateway.throttle.person.writes", "3000");
        configuration.put("gateway.throttle.person.deep", "30000");
        // Whoever leaves is waited for; an installation's own time is what ./loggia walk waits for.
        configuration.put("gateway.identity.ask-again", "5s");
        SERVICES.forEach(
                name ->
                        configuration.put(
                                "gateway.services." + name + ".url",
                                addresses.get(name).toString()));
        return configuration;
    }

    private RunningApplication start(String name, String module, Map<String, String> parts) {
        var configuration = new HashMap<>(parts);
        // A busy machine takes longer than the two seconds that a connection may take.
        configuration.put("quarkus.flyway.connect-retries", "20");
        configuration.put("quarkus.http.port", Integer.toString(addresses.get(name).getPort()));
        metrics.put(name, metricsOf(name, configuration));
        var running = RunningApplication.start(repository, module, name, configuration, folder);
        applications.add(running);
        open.push(running::close);
        return running;
    }

    /** Behind a port of its own, where outsiders come to the other. */
    private URI metricsOf(String name, Map<String, String> configuration) {
        var address = addresses.get(name);
        if (OUTER.contains(name)) {
            address = address(Ports.free());
            configuration.put("quarkus.management.port", Integer.toString(address.getPort()));
        }
        return address.resolve("/q/metrics");
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }
}
