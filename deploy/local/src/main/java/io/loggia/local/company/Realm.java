package io.loggia.local.company;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What Keycloak imports: the clients for one gateway's address, and the people. */
public final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "realm.json";

    private Realm() {}

    /** The realm as JSON; the same arguments give the same text. */
    public static String of(
            String gatewayUrl,
            String gatewaySecret,
            String buildServerSecret,
            String provisioningSecret,
            List<Person> people) {
        try (InputStream file =
                Objects.requireNonNull(Realm.class.getResourceAsStream(FILE), FILE)) {
            String template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode realm =
                    (ObjectNode)
                            JSON.readTree(
                                    template.replace("${gateway.url}", gatewayUrl)
                                            .replace("${gateway.secret}", gatewaySecret)
                                            .replace("${build-server.secret}", buildServerSecret)
                                            .replace("${provisioning.secret}", provisioningSecret));
            ArrayNode users = (ArrayNode) realm.required("users");
            people.forEach(person -> add(users.addObject(), person));
            return realm.toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
