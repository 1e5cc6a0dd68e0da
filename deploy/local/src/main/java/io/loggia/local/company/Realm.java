package io.loggia.local.company;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What Keycloak imports: the clients for the gateways' addresses, and the people. */
public final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "realm.json";
    private static final String GATEWAY = "loggia-gateway";
    private static final String BETWEEN_ADDRESSES = "##";
    private static final String ONE_ROUND = "hashAlgorithm(pbkdf2-sha512) and hashIterations(1)";

    /** Whose secrets stand in it, by the names that an installation keeps them under. */
    private static final List<String> SECRETS =
            List.of(
                    "gateway",
                    BuildServer.CLIENT,
                    "provisioning",
                    Probes.AUTHOR_SECRET,
                    Probes.FOLLOWER_SECRET);

    private Realm() {}

    /** The realm as JSON; the same arguments give the same text. */
    public static String of(
            List<String> gateways, UnaryOperator<String> secrets, List<Person> people) {
        Map<String, String> known =
                SECRETS.stream().collect(Collectors.toMap(Function.identity(), secrets));
        try (InputStream file =
                Objects.requireNonNull(Realm.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> secret : known.entrySet()) {
                text = text.replace("${" + secret.getKey() + ".secret}", secret.getValue());
            }
            ObjectNode realm = (ObjectNode) JSON.readTree(text);
            realm.required("clients").forEach(client -> letComeBack((ObjectNode) client, gateways));
            ArrayNode users = (ArrayNode) realm.required("users");
            people.forEach(person -> add(users.addObject(), person));
            return realm.toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same realm for tests, who log in by the hundred, and as the same person in two houses at
     * once: nothing is done against those who guess passwords.
     */
    public static String withQuickLogins(String realm) {
        try {
            return ((ObjectNode) JSON.readTree(realm))
                    .put("passwordPolicy", ONE_ROUND)
                    .put("bruteForceProtected", false)
                    .toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gateway's own client: where to go after a login, and after a logout. */
    private static void letComeBack(ObjectNode client, List<String> gateways) {
        if (!client.required("clientId").asText().equals(GATEWAY)) {
            return;
        }
        ArrayNode callbacks = client.putArray("redirectUris");
        gateways.forEach(gateway -> callbacks.add(gateway + "/callback"));
        ((ObjectNode) client.required("attributes"))
                .put(
                        "post.logout.redirect.uris",
                        gateways.stream()
                                .map(gateway -> gateway + "/*")
                                .collect(Collectors.joining(BETWEEN_ADDRESSES)));
    }

    private static void add(ObjectNode user, Person person) {
        user.put("id", person.subject())
                .put("username", person.handle())
                .put("enabled", true)
                .put("email", person.email())
                .put("emailVerified", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", person.password());
        ArrayNode roles = user.putArray("realmRoles");
        person.roles().forEach(roles::add);
    }
}
