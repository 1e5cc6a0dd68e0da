package io.loggia.local.house;

import io.loggia.local.company.Person;
import io.loggia.local.company.Probes;
import io.loggia.local.company.Realm;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that {@code deploy/compose.yaml} mounts as secrets: for each application the keys that
 * nobody else may know, the script that makes databases and roles, the realm. Containers read them
 * as users of their own, so the folder is private and the files in it are not.
 */
public final class ComposeSecrets {

    private static final String GATEWAY = "http://localhost:8080";

    private final Place place;
    private final Secrets secrets;

    private ComposeSecrets(Place place) {
        this.place = place;
        this.secrets = Secrets.of(place);
    }

    public static ComposeSecrets in(Path repository) {
        return new ComposeSecrets(Place.named(repository, "compose"));
    }

    /** The folder with all of them, the passwords in it as they were. */
    public Path write() {
        Path folder = place.folder("mounted");
        try {
            Files.setPosixFilePermissions(
                    place.home(), PosixFilePermissions.fromString("rwx------"));
            for (KeyKind kind : KeyKind.values()) {
                Path keys = GatewayKeys.of(place, kind);
                write(folder.resolve(kind.file()), Files.readString(keys));
            }
            write(folder.resolve("postgres-password"), secrets.of("postgres"));
            write(folder.resolve("databases.sql"), databases());
            write(folder.resolve("realm.json"), realm());
            for (Application application : Application.values()) {
                write(folder.resolve(application.process() + ".properties"), text(of(application)));
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return folder;
    }

    /** What only that application is told. */
    Map<String, String> of(Application application) {
        Map<String, String> told = new TreeMap<>();
        if (application == Application.PROBE) {
            told.put("probe.author.secret", secrets.of(Probes.AUTHOR_SECRET));
            told.put("probe.follower.secret", secrets.of(Probes.FOLLOWER_SECRET));
            return told;
        }
        told.put("quarkus.datasource.password", databasePassword(application));
        if (application == Application.SITE) {
            told.put("outward.form.stamp-key", secrets.of("outward.form"));
        }
        if (application == Application.GATEWAY) {
            told.put("quarkus.oidc.authentication.state-secret", secrets.of("gateway.login"));
            told.put("quarkus.oidc.credentials.secret", secrets.of("gateway"));
        }
        return told;
    }

    private String databasePassword(Application application) {
        return secrets.of("database." + application.role());
    }

    private static String text(Map<String, String> told) {
        return told.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** For psql, on a server that has nothing yet. The passwords are hexadecimal digits. */
    private String databases() {
        StringBuilder script = new StringBuilder();
        for (Application application : Application.withDatabase()) {
            String role = application.role();
            String database = application.database();
            script.append(
                    "CREATE ROLE %s LOGIN PASSWORD '%s';%n"
                            .formatted(role, databasePassword(application)));
            if (application != Application.SITE) {
                script.append("CREATE DATABASE %s OWNER %s;%n".formatted(database, role));
                script.append("REVOKE ALL ON DATABASE %s FROM PUBLIC;%n".formatted(database));
            } else {
                script.append("GRANT CONNECT ON DATABASE %s TO %s;%n".formatted(database, role));
            }
        }
        return script.toString();
    }

    private String realm() {
        return Realm.of(List.of(GATEWAY), secrets::of, Person.withLogin());
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
}
