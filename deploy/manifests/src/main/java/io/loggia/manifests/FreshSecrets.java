package io.loggia.manifests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.PushKey;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.SessionKeys;
import io.loggia.manifests.configuration.Launch;
import io.loggia.manifests.policy.World;
import io.loggia.manifests.rendered.Overlay;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Secrets that are made once, at random, by whoever installs: YAML for {@code kubectl apply}. */
final class FreshSecrets {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String DATABASE = "-database";

    /** Those whose other half is nowhere but in Loggia itself. */
    private static final Set<String> NOBODY_ELSES =
            Set.of(
                    "gateway-session",
                    "gateway-passports",
                    "gateway-login",
                    "outward-site-form",
                    "feed-service-push");

    private final World world;

    FreshSecrets(World world) {
        this.world = world;
    }

    String of(Overlay overlay) {
        Map<String, Set<String>> wanted = wanted();
        if (overlay == Overlay.PRODUCTION) {
            wanted.keySet().retainAll(NOBODY_ELSES);
        } else {
            wanted.keySet().removeAll(madeByOperators());
            wanted.put("keycloak-database", Set.of("password"));
            wanted.put("keycloak-clients", Set.of("scim", "build-server"));
            wanted.put("keycloak-people", Set.of("steward"));
        }
        var text = new StringBuilder();
        wanted.forEach((name, keys) -> text.append(yaml(secret(name, keys))));
        return text.toString();
    }

    private Map<String, Set<String>> wanted() {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (var launch : world.launches()) {
            for (var content : launch.files().values()) {
                if (content instanceof Launch.Content.OfSecret of
                        && (!of.optional() || NOBODY_ELSES.contains(of.secret()))) {
                    wanted.computeIfAbsent(of.secret(), name -> new TreeSet<>()).add(of.key());
                }
            }
        }
        return wanted;
    }

    private Set<String> madeByOperators() {
        Set<String> names =
                new HashSet<>(Set.of("loggia-postgres-ca", "loggia-kafka-cluster-ca-cert"));
        world.all(KafkaUser.class).forEach(user -> names.add(user.getMetadata().getName()));
        return names;
    }

    private static Secret secret(String name, Set<String> keys) {
        var isDatabase = name.endsWith(DATABASE);
        Map<String, String> values = new TreeMap<>();
        keys.forEach(key -> values.put(key, value(key)));
        if (isDatabase) {
            values.put("username", role(name));
        }
        return new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("loggia")
                .addToLabels("app.kubernetes.io/part-of", "loggia")
                // The operator of PostgreSQL sets a password when its Secret changes.
                .addToLabels(isDatabase ? Map.of("cnpg.io/reload", "true") : Map.of())
                .endMetadata()
                .withType(isDatabase ? "kubernetes.io/basic-auth" : "Opaque")
                .withStringData(values)
                .build();
    }

    private static String role(String secret) {
        return secret.substring(0, secret.length() - DATABASE.length())
                .replace("-service", "")
                .replace('-', '_');
    }

    private static String value(String key) {
        return switch (key) {
            case "passport-keys.json" -> PassportKeys.fresh();
            case "session-keys.json" -> SessionKeys.fresh();
            case "push-key.json" -> PushKey.fresh();
            default -> Secrets.fresh();
        };
    }

    private static String yaml(Secret secret) {
        try {
            return YAML.writeValueAsString(secret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
