package io.loggia.walk.installation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A running installation, as {@code ./loggia up} notes it in {@code .loggia/run/installation.json}.
 *
 * @param site the public site
 * @param mailbox the page of the mails; empty where they go elsewhere
 * @param realm the OIDC provider's realm
 * @param services base addresses by name: profile, follow, feed, outward
 * @param databases by the same names
 * @param topicPrefix what every topic and consumer group starts with; mostly empty
 * @param passportKeys the JWKS file with the private keys
 * @param sessionKeys the one with the secrets that seal sessions
 * @param metrics where each process tells its metrics, by name
 * @param logins passwords of the demo company by handle
 * @param provisioningSecret of the provider's client that brings people in
 * @param otherSystems how the demo company's other systems log in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Installation(
        URI gateway,
        URI site,
        URI mailbox,
        URI realm,
        Map<String, URI> services,
        Map<String, Database> databases,
        URI redis,
        String kafka,
        String topicPrefix,
        Path passportKeys,
        Path sessionKeys,
        Map<String, URI> metrics,
        Map<String, String> logins,
        String provisioningSecret,
        OtherSystems otherSystems) {

    /** How to log in to one database. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Database(String url, String username, String password) {}

    /**
     * How systems log in that are none of Loggia's.
     *
     * @param buildServerSecret of the provider's client that posts
     * @param kafkaClients settings of Kafka clients by principal
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OtherSystems(
            String buildServerSecret, Map<String, Map<String, Object>> kafkaClients) {}

    public static Installation read(Path file) {
        try {
            return new ObjectMapper().readValue(Files.readString(file), Installation.class);
        } catch (NoSuchFileException e) {
            throw new NothingRunsException("Nothing runs here: start it with ./loggia up");
        } catch (JsonProcessingException e) {
            throw new NothingRunsException(file + " is not what ./loggia up writes");
        } catch (IOException e) {
            throw new NothingRunsException(file + " cannot be read: " + e.getMessage());
        }
    }

    public URI feed() {
        return service("feed");
    }

    public Database database(String name) {
        var database = databases.get(name);
        if (database == null) {
            throw new NothingRunsException("the installation names no database " + name);
        }
        return database;
    }

    /** The password of a person of the demo company. */
    public String password(String handle) {
        var password = logins.get(handle);
        if (password == null) {
            throw new NothingRunsException("the installation knows no " + handle);
        }
        return password;
    }

    /** How another system logs in at Kafka, by its principal. */
    public Map<String, Object> kafkaClient(String principal) {
        var client = otherSystems.kafkaClients().get(principal);
        if (client == null) {
            throw new NothingRunsException(
                    "the installation knows no way to Kafka for " + principal);
        }
        return client;
    }

    private URI service(String name) {
        var address = services.get(name);
        if (address == null) {
            throw new NothingRunsException("the installation names no service " + name);
        }
        return address;
    }
}
