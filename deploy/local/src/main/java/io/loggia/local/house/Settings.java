package io.loggia.local.house;

import io.loggia.local.parts.Place;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wished of an installation: where it lives, on which ports, and which parts run elsewhere.
 * Another port of Keycloak is another issuer, for whom everybody is a stranger: that installation
 * has data of its own, and can run beside the usual one.
 */
public record Settings(Place place, PortPlan ports, Map<String, String> environment) {

    public static final String POSTGRES = "LOGGIA_POSTGRES_URL";
    public static final String REDIS = "LOGGIA_REDIS_URL";
    public static final String KAFKA = "LOGGIA_KAFKA_BOOTSTRAP";
    public static final String SMTP = "LOGGIA_SMTP_URL";

    /** The address that mails come from, where a server takes care who sends. */
    public static final String MAIL_FROM = "LOGGIA_MAIL_FROM";

    public static final String OIDC = "LOGGIA_OIDC_URL";

    /** The secret of client {@code loggia-gateway} at a provider that runs elsewhere. */
    public static final String OIDC_SECRET = "LOGGIA_OIDC_SECRET";

    /** The secret of client {@code loggia-scim} at that provider. */
    public static final String SCIM_SECRET = "LOGGIA_SCIM_SECRET";

    /** The secrets of the two clients of the probe at that provider. */
    public static final String PROBE_AUTHOR_SECRET = "LOGGIA_PROBE_AUTHOR_SECRET";

    public static final String PROBE_FOLLOWER_SECRET = "LOGGIA_PROBE_FOLLOWER_SECRET";

    /** Whether the probe runs too, whatever it says. */
    public static final String PROBED = "LOGGIA_PROBED";

    /** The folder of {@code ./loggia manifests --launches}, to start the applications by. */
    public static final String LAUNCHES = "LOGGIA_LAUNCHES";

    public Settings {
        environment = Map.copyOf(environment);
    }

    public static Settings of(Path repository, Map<String, String> environment, int offset) {
        PortPlan ports = PortPlan.of(environment, offset);
        int keycloak = ports.of(Door.KEYCLOAK);
        String name = keycloak == Door.KEYCLOAK.usual() ? "run" : "run-" + keycloak;
        return new Settings(Place.named(repository, name), ports, environment);
    }

    /** The address of a part that runs elsewhere. */
    public Optional<String> elsewhere(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    public boolean isProbed() {
        return elsewhere(PROBED).isPresent();
    }

    /** Those that run in this installation. */
    Stream<Application> applications() {
        return Arrays.stream(Application.values())
                .filter(one -> one != Application.PROBE || isProbed());
    }

    /** The doors that this installation opens itself. */
    public Set<Door> ownDoors() {
        Set<Door> doors = EnumSet.allOf(Door.class);
        if (!isProbed()) {
            doors.remove(Door.PROBE);
        }
        elsewhere(POSTGRES).ifPresent(url -> doors.remove(Door.POSTGRES));
        elsewhere(REDIS).ifPresent(url -> doors.remove(Door.REDIS));
        elsewhere(OIDC).ifPresent(url -> doors.remove(Door.KEYCLOAK));
        if (elsewhere(SMTP).isPresent()) {
            doors.removeAll(EnumSet.of(Door.SMTP, Door.MAILBOX));
        }
        if (elsewhere(KAFKA).isPresent()) {
            doors.removeAll(EnumSet.of(Door.KAFKA, Door.KAFKA_SASL, Door.KAFKA_CONTROLLER));
        }
        return doors;
    }
}
