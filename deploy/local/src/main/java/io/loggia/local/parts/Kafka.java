package io.loggia.local.parts;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;

/**
 * Kafka in KRaft mode, broker and controller in one. Two listeners: {@code plain} for our own on
 * loopback, who may do everything, and {@code sasl} with a principal per application, who may do
 * what {@link Topics} grants.
 */
public record Kafka(int plain, int sasl, int controller, Secrets secrets) implements Part {

    private static final String SCRAM =
            "org.apache.kafka.common.security.scram.ScramLoginModule required;";

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("plain", plain, "sasl", sasl, "controller", controller);
    }

    @Override
    public Command prepare(Place place) {
        Path folder = place.folder(name());
        Path data = folder.resolve("data");
        Path properties = folder.resolve("server.properties");
        write(settings(data), properties);
        if (!Files.exists(data.resolve("meta.properties"))) {
            Command.of(format(properties)).run(folder.resolve("format.log"));
        }
        // Reading again what an abrupt end has left takes more than running.
        return Command.of(
                java(List.of("-Xms128m", "-Xmx512m"), "kafka.Kafka", properties.toString()));
    }

    @Override
    public boolean answers() {
        if (!Ports.accepts(plain)) {
            return false;
        }
        try (Broker broker = new Broker(bootstrap())) {
            return broker.answers();
        }
    }

    /** Where our own services connect. */
    public String bootstrap() {
        return "localhost:" + plain;
    }

    /** Where everybody else connects, as a principal. */
    public String saslBootstrap() {
        return "localhost:" + sasl;
    }

    /** How that principal logs in there. */
    public Map<String, Object> saslClient(String principal) {
        return Map.of(
                "bootstrap.servers",
                saslBootstrap(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "%s username=\"%s\" password=\"%s\";"
                        .formatted(
                                SCRAM.substring(0, SCRAM.length() - 1),
                                principal,
                                password(principal)));
    }

    /** How everybody logs in who is named in {@link Topics}, by principal. */
    public Map<String, String> passwords() {
        return Topics.principals().stream()
                .collect(Collectors.toMap(Function.identity(), this::password));
    }

    private String password(String principal) {
        return secrets.of("kafka." + principal);
    }

    private List<String> format(Path properties) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "format",
                                "-t",
                                Uuid.randomUuid().toString(),
                                "-c",
                                properties.toString()));
        for (String principal : Topics.principals()) {
            arguments.add("--add-scram");
            arguments.add(
                    "SCRAM-SHA-512=[name=%s,password=%s]"
                            .formatted(principal, password(principal)));
        }
        return java(
                List.of("-Xmx128m"), "kafka.tools.StorageTool", arguments.toArray(String[]::new));
    }

    private static List<String> java(List<String> options, String main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Command.java()));
        words.addAll(options);
        words.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=4",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        Artifacts.kafka().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        main));
        words.addAll(List.of(arguments));
        return words;
    }

    private Properties settings(Path data) {
        Properties settings = new Properties();
        settings.putAll(listeners());
        settings.putAll(
                Map.of(
                        "process.roles", "broker,controller",
                        "node.id", "1",
                        "log.dirs", data.toString(),
                        "authorizer.class.name",
                                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "allow.everyone.if.no.acl.found", "false",
                        "super.users", "User:ANONYMOUS",
                        "auto.create.topics.enable", "false",
                        "group.initial.rebalance.delay.ms", "0"));
        // One broker: one replica, and few partitions of what Kafka keeps for itself.
        for (String internal : List.of("offsets.topic", "transaction.state.log")) {
            settings.setProperty(internal + ".num.partitions", "4");
            settings.setProperty(internal + ".replication.factor", "1");
        }
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        return settings;
    }

    private Map<String, String> listeners() {
        return Map.of(
                "listeners",
                "PLAINTEXT://localhost:%d,SASL_PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(plain, sasl, controller),
                "advertised.listeners",
                "PLAINTEXT://localhost:%d,SASL_PLAINTEXT://localhost:%d".formatted(plain, sasl),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.quorum.voters",
                "1@localhost:" + controller,
                "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                "listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config",
                SCRAM);
    }

    private static void write(Properties settings, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
